import { examplePages } from "../site/reference-pages.ts";

export default { paths: examplePages };
