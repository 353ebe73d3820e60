import { referencePages } from "../site/reference-pages.ts";

export default { paths: referencePages };
