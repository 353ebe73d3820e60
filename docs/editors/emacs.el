;; Evenhand in Emacs, with Eglot (in Emacs 29, and a package before) and markdown-mode. Goes into init.el.

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '(((markdown-mode :language-id "markdown")
                  (gfm-mode :language-id "markdown"))
                 . ("evenhand-language-server" "--stdio"))))

(add-hook 'markdown-mode-hook #'eglot-ensure)
