import { runWorker } from "@evenhand/language-server/process-worker";

runWorker(new URL("server.web.js", import.meta.url));
