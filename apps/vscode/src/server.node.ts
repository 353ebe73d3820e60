import { runWorker } from "@evenhand/language-server/node-worker";

runWorker(new URL("server.web.js", import.meta.url));
