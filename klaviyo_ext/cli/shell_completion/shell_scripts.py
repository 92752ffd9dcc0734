"""The scripts that make shells ask the command what may follow, and where each shell looks for them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeAlias

import attrs

__all__ = ["SCRIPTS", "Shell", "install"]

Shell: TypeAlias = Literal["bash", "zsh", "fish"]

_BASH = """\
_klaviyo_ext_completion() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" _KLAVIYO_EXT_COMPLETE=complete_bash \\
        klaviyo-ext 2>/dev/null)
    if [ "${#COMPREPLY[@]}" -eq 1 ] && [ "${COMPREPLY[0]%=}" != "${COMPREPLY[0]}" ]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o default -F _klaviyo_ext_completion klaviyo-ext
"""

_ZSH = """\
#compdef klaviyo-ext
_klaviyo_ext_completion() {
    eval "$(env _TYPER_COMPLETE_ARGS="${words[1,$CURRENT]}" _KLAVIYO_EXT_COMPLETE=complete_zsh klaviyo-ext 2>/dev/null)"
}
compdef _klaviyo_ext_completion klaviyo-ext
"""

_ASK_FISH = "_KLAVIYO_EXT_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION={} _TYPER_COMPLETE_ARGS=(commandline -cp)"
_FISH = (
    f'complete --command klaviyo-ext --no-files --arguments "(env {_ASK_FISH.format("get-args")} klaviyo-ext)" '
    f'--condition "env {_ASK_FISH.format("is-args")} klaviyo-ext"\n'
)

SCRIPTS: Mapping[Shell, str] = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}
"""The script of each shell."""


@attrs.frozen
class _Place:
    """Where a shell looks.

    Attributes:
        script: the file of the script.
        start: the file that the shell reads when it starts, if it has to be told of the script.
        lines: what it needs there.
    """

    script: Path
    start: Path | None = None
    lines: str = ""


def install(shell: Shell) -> list[Path]:
    """Write the script of a shell, and what the shell needs to find it; return the files that were changed.

    Raises:
        OSError: a file cannot be written.
    """
    place = _place(shell)
    changed: list[Path] = []
    if _text(place.script) != SCRIPTS[shell]:
        place.script.parent.mkdir(parents=True, exist_ok=True)
        place.script.write_text(SCRIPTS[shell], encoding="utf-8")
        changed.append(place.script)
    if place.start is not None and place.lines not in (known := _text(place.start) or ""):
        place.start.parent.mkdir(parents=True, exist_ok=True)
        with place.start.open("a", encoding="utf-8") as file:  # the rest of the file is the user's
            file.write(f"{'' if not known or known.endswith(chr(10)) else chr(10)}{place.lines}\n")
        changed.append(place.start)
    return changed


def _place(shell: Shell) -> _Place:
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    if shell == "fish":
        settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
        return _Place(settings / "fish" / "completions" / "klaviyo-ext.fish")
    script = data / "klaviyo-ext" / f"completion.{shell}"
    if shell == "bash":
        return _Place(script, home / ".bashrc", f"[ -f '{script}' ] && . '{script}'")
    start = Path(os.environ.get("ZDOTDIR") or home) / ".zshrc"
    lines = f"(( $+functions[compdef] )) || {{ autoload -Uz compinit && compinit }}\n[ -f '{script}' ] && . '{script}'"
    return _Place(script, start, lines)


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else None
