# Install what make.ps1 made without a question, try it, and remove it again. Not tried yet on Windows.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$setup = Get-Item dist\Offline-Grader-*-Setup.exe
$folder = Join-Path $env:RUNNER_TEMP "Offline Grader"

$run = Start-Process $setup.FullName -ArgumentList "/S", "/D=$folder" -Wait -PassThru
if ($run.ExitCode) { throw "the installer ended with $($run.ExitCode)" }
python packaging\smoke.py $folder
if ($LASTEXITCODE) { throw "the installed program does not do what it should" }
$opens = (Get-ItemProperty "HKCU:\Software\Classes\OfflineGrader.QuestionSet\shell\open\command")."(default)"
if ($opens -ne "`"$folder\grader-app.exe`" `"%1`"") { throw "question sets are opened by: $opens" }

# It copies itself away and goes on there, so that waiting for it means waiting for its folder to be gone.
Start-Process "$folder\uninstall.exe" -ArgumentList "/S" -Wait
foreach ($second in 1..60) {
    if (-not (Test-Path $folder)) { break }
    Start-Sleep 1
}
if (Test-Path $folder) { throw "left behind: $(Get-ChildItem -Recurse $folder | Select-Object -First 5)" }
foreach ($key in "HKCU:\Software\OfflineGrader", "HKCU:\Software\Classes\OfflineGrader.QuestionSet") {
    if (Test-Path $key) { throw "left behind: $key" }
}
"installed, tried and removed"
