import "@evenhand/language-server/worker";
