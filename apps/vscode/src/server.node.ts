import "@evenhand/language-server/stdio";
