# Make the installer and the portable zip of dist\offline-grader. Needs makensis. Not tried yet on Windows.
# Signed when WINDOWS_CERTIFICATE (a .pfx as Base64) and WINDOWS_CERTIFICATE_PASSWORD are set.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$version = (Get-Content dist\offline-grader\_internal\VERSION).Trim()

function Protect-File([string[]] $files) {
    if (-not $env:WINDOWS_CERTIFICATE) { return }
    $certificate = Join-Path $env:RUNNER_TEMP "certificate.pfx"
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    try {
        $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Select-Object -Last 1
        & $tool.FullName sign /f $certificate /p $env:WINDOWS_CERTIFICATE_PASSWORD /fd SHA256 /td SHA256 `
            /tr "http://timestamp.digicert.com" @files
        if ($LASTEXITCODE) { throw "signing failed" }
    } finally {
        Remove-Item $certificate
    }
}

Protect-File @("dist\offline-grader\grader.exe", "dist\offline-grader\grader-app.exe")
$setup = Join-Path (Get-Location) "dist\Offline-Grader-$version-Setup.exe"
$icon = Join-Path (Get-Location) "build\offline-grader\icons\offline-grader.ico"
$source = Join-Path (Get-Location) "dist\offline-grader"
& "${env:ProgramFiles(x86)}\NSIS\makensis.exe" /INPUTCHARSET UTF8 "/DVERSION=$version" "/DSOURCE=$source" `
    "/DICON=$icon" "/DOUT=$setup" packaging\windows\offline-grader.nsi
if ($LASTEXITCODE) { throw "makensis failed" }
Protect-File @($setup)

$portable = "build\Offline Grader $version"
New-Item -ItemType Directory -Force $portable | Out-Null
Copy-Item -Recurse -Force dist\offline-grader\* $portable
Compress-Archive -Force -Path $portable -DestinationPath "dist\Offline-Grader-$version-windows-portable.zip"
