#!/usr/bin/env bash
# What action.yml runs: installs evenhand, checks, and tells GitHub. Inputs come as EVENHAND_* variables.
set -euo pipefail

refuse() {
  printf '::error title=evenhand::%s\n' "${1//$'\n'/ }"
  exit 2
}

# lines TEXT NAME: the lines of TEXT that are not blank, into the array NAME.
lines() {
  local -n into=$2
  local line
  into=()
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    if [[ $line =~ [^[:space:]] ]]; then into+=("$line"); fi
  done <<<"$1"
}

lines "${EVENHAND_FILES:-}" files
lines "${EVENHAND_ARGS:-}" args
version=${EVENHAND_VERSION:-latest}
temporary=${RUNNER_TEMP:-$(mktemp -d)}

case ${EVENHAND_FAIL_ON:-error} in
  error | never) ;;
  warning) args+=(--max-warnings=0) ;;
  *) refuse "fail-on: it is error, warning or never, not \"$EVENHAND_FAIL_ON\"" ;;
esac
case ${EVENHAND_SUMMARY:-true} in
  true | false) ;;
  *) refuse "summary: it is true or false, not \"$EVENHAND_SUMMARY\"" ;;
esac

cd -- "${EVENHAND_FOLDER:-.}" 2>/dev/null || refuse "working-directory: there is no folder \"$EVENHAND_FOLDER\""
command -v npm >/dev/null || refuse "npm is not installed here; run actions/setup-node before this step"

if [[ $version == *.tgz ]]; then
  [ -f "$version" ] || refuse "version: there is no file \"$version\""
  package=$(realpath -- "$version")
elif [[ $version =~ ^[A-Za-z0-9.^~+-]+$ ]]; then
  package=evenhand@$version
else
  refuse "version: \"$version\" is neither a version nor the path of a .tgz"
fi
home=$(mktemp -d "$temporary/evenhand.XXXXXX")
npm install --prefix "$home" --no-audit --no-fund --ignore-scripts --loglevel=error "$package" >&2 ||
  refuse "npm could not install $package"

# Later forms come from the cache of the first run.
lint() {
  "$home/node_modules/.bin/evenhand" lint --cache-location "$home/cache" "$@" \
    ${args[@]+"${args[@]}"} -- ${files[@]+"${files[@]}"}
}

code=0
lint --format "${EVENHAND_FORMAT:-github}" || code=$?

sarif=""
if [ -n "${EVENHAND_SARIF_FILE:-}" ] && [ "$code" -le 1 ]; then
  lint --format sarif --output-file "$EVENHAND_SARIF_FILE" 2>/dev/null || [ "$?" -le 1 ] ||
    refuse "sarif-file: \"$EVENHAND_SARIF_FILE\" cannot be written"
  sarif=$(realpath --relative-to="${GITHUB_WORKSPACE:-.}" -- "$EVENHAND_SARIF_FILE")
fi

if [ "${EVENHAND_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  lint --format markdown >>"$GITHUB_STEP_SUMMARY" 2>/dev/null || true
fi

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  # A name with a line break cannot end the value.
  delimiter=end_$RANDOM$RANDOM$RANDOM
  printf 'exit-code=%s\nsarif-file<<%s\n%s\n%s\n' "$code" "$delimiter" "$sarif" "$delimiter" >>"$GITHUB_OUTPUT"
fi

if [ "${EVENHAND_FAIL_ON:-error}" = never ] && [ "$code" -eq 1 ]; then exit 0; fi
exit "$code"
