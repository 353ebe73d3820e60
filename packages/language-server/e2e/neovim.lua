-- What a writer does in Neovim, key by key. Runs in it with the summary open, and leaves what was seen as JSON.
--   EVENHAND_SEEN      the file to write
--   EVENHAND_EXPECTED  how many findings the summary has

local seen = {}
local PATIENCE = 60000

-- Waits for a state, and fails by its name.
local function wait(what, condition)
  if not vim.wait(PATIENCE, condition, 20) then
    error("waited in vain: " .. what)
  end
end

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), "mx", false)
end

local function put_cursor_on(words)
  vim.fn.cursor(1, 1)
  if vim.fn.search("\\V" .. words, "c") == 0 then
    error("not in the text: " .. words)
  end
end

local function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
end

local function findings(buffer)
  return vim.tbl_map(function(finding)
    return {
      rule = finding.code,
      severity = vim.diagnostic.severity[finding.severity],
      message = finding.message,
      text = vim.api.nvim_buf_get_text(buffer, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {}),
    }
  end, vim.diagnostic.get(buffer))
end

local function floating_window()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return window
    end
  end
end

local function run()
  local summary = vim.api.nvim_get_current_buf()
  local expected = tonumber(vim.env.EVENHAND_EXPECTED)
  wait("the server's findings", function()
    return #vim.diagnostic.get(summary) == expected
  end)
  seen.findings = findings(summary)

  put_cursor_on("first passengers")
  press("K")
  wait("a hover", floating_window)
  seen.hover = text_of(vim.api.nvim_win_get_buf(floating_window()))
  vim.api.nvim_win_close(floating_window(), true)

  press("gd")
  wait("the article", function()
    return vim.api.nvim_get_current_buf() ~= summary
  end)
  local article = vim.api.nvim_get_current_buf()
  seen.definition = { file = vim.fn.expand("%:t"), line = vim.api.nvim_get_current_line() }

  wait("a server for the article", function()
    return vim.fn.exists(":EvenhandFixAll") == 2
  end)
  press("grr")
  wait("references", function()
    return #vim.fn.getqflist() > 0
  end)
  seen.references = vim.tbl_map(function(item)
    return { file = vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ":t"), text = item.text }
  end, vim.fn.getqflist())
  vim.cmd("cclose")

  -- The open article counts, and not the file.
  vim.cmd("%s/247 million/248 million/")
  wait("a finding about the changed article", function()
    for _, finding in ipairs(vim.diagnostic.get(summary)) do
      if finding.message:find("248 million", 1, true) then
        return true
      end
    end
  end)
  vim.cmd("undo")
  wait("the findings from before", function()
    return vim.deep_equal(findings(summary), seen.findings)
  end)

  vim.api.nvim_set_current_buf(summary)
  vim.ui.select = function(actions, options, choose)
    seen.actions = vim.tbl_map(options.format_item, actions)
    choose(actions[1], 1)
  end
  put_cursor_on("274 million")
  press("gra")
  wait("the fix", function()
    return text_of(summary):find("247 million", 1, true)
  end)
  wait("one finding less", function()
    return #vim.diagnostic.get(summary) < expected
  end)
  vim.cmd("undo")
  wait("the finding again", function()
    return #vim.diagnostic.get(summary) == expected
  end)

  vim.cmd("EvenhandFixAll")
  vim.cmd("write")
end

local ok, problem = xpcall(run, debug.traceback)
if not ok then
  seen.problem = problem
end
local file = assert(io.open(vim.env.EVENHAND_SEEN, "w"))
file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
file:close()
vim.cmd("qall!")
