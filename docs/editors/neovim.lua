-- Evenhand in Neovim 0.7 or later. Goes into init.lua.

local cmd = { "evenhand-language-server", "--stdio" }
-- Summaries are Markdown. Articles are text, Markdown or HTML: those that are open count as they are there, unsaved too.
local filetypes = { "markdown", "text", "html" }

-- Makes the changes that are safe unseen, since a source proves them.
local function fix_all()
  local lines = vim.api.nvim_buf_line_count(0)
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    range = { start = { line = 0, character = 0 }, ["end"] = { line = lines, character = 0 } },
    context = { diagnostics = {}, only = { "source.fixAll.evenhand" } },
  }, 5000)
  for _, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do
      if action.edit then
        vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      end
    end
  end
end

-- The keys are those that Neovim 0.11 has by itself, but for `gd`.
local function on_attach(_, buffer)
  local function map(keys, action)
    vim.keymap.set("n", keys, action, { buffer = buffer })
  end
  map("K", vim.lsp.buf.hover) -- what a sentence, a value or a quotation rests on
  map("gd", vim.lsp.buf.definition) -- from a sentence to its passage in the article
  map("grr", vim.lsp.buf.references) -- from a passage to the sentences that use it
  map("gra", vim.lsp.buf.code_action) -- to fix, to allow a word, to silence a line
  vim.api.nvim_buf_create_user_command(buffer, "EvenhandFixAll", fix_all, {})
end

if vim.lsp.config then -- 0.11 and later
  vim.lsp.config("evenhand", {
    cmd = cmd,
    filetypes = filetypes,
    root_markers = { "evenhand.config.jsonc", "evenhand.config.json", "evenhand.config.yaml", ".git" },
    on_attach = on_attach,
  })
  vim.lsp.enable("evenhand")
else
  local client
  vim.api.nvim_create_autocmd("FileType", {
    pattern = filetypes,
    callback = function(event)
      if client == nil or vim.lsp.get_client_by_id(client) == nil then
        client = vim.lsp.start_client({
          name = "evenhand",
          cmd = cmd,
          root_dir = vim.fn.getcwd(),
          on_attach = on_attach,
        })
      end
      vim.lsp.buf_attach_client(event.buf, client)
    end,
  })
end
