@rem Starts Footnote from wherever its folder lies.
@"%~dp0java.exe" -m app.footnote/app.footnote.Main %*
