; The installer for Windows: for one account, without an administrator's rights.
;   makensis -DVERSION=0.1.0 -DSOURCE=dist\offline-grader -DICON=build\icons\offline-grader.ico offline-grader.nsi
; Setup.exe /S [/D=FOLDER]          installs without a question; /D comes last, without quotes
; uninstall.exe /S                  removes it without a question
; Exit codes: 0 done, 1 cancelled, 2 the program is open.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "Offline Grader"
BrandingText "Offline Grader ${VERSION}"
!ifndef OUT
  !define OUT "Offline-Grader-${VERSION}-Setup.exe"
!endif
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Offline Grader"
InstallDirRegKey HKCU "Software\OfflineGrader" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Offline Grader"
VIAddVersionKey "FileDescription" "Offline Grader Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\grader-app.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

LangString IsOpen ${LANG_ENGLISH} "Offline Grader is open. Close it and try again."
LangString IsOpen ${LANG_GERMAN} "Offline Grader ist geöffnet. Schließen Sie es und versuchen Sie es noch einmal."
LangString IsOpen ${LANG_SPANISH} "Offline Grader está abierto. Ciérrelo e inténtelo de nuevo."
LangString IsOpen ${LANG_FRENCH} "Offline Grader est ouvert. Fermez-le et réessayez."

!define GONE "Software\Microsoft\Windows\CurrentVersion\Uninstall\OfflineGrader"
!define CLASSES "Software\Classes"

; A program that runs cannot be opened for writing.
!macro StopIfOpen PREFIX
Function ${PREFIX}StopIfOpen
  IfFileExists "$INSTDIR\grader-app.exe" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\grader-app.exe" a
  IfErrors 0 closed
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDOK
  SetErrorLevel 2
  Quit
closed:
  FileClose $0
done:
FunctionEnd
!macroend
!insertmacro StopIfOpen ""
!insertmacro StopIfOpen "un."

Section
  Call StopIfOpen
  ; What an older version had and this one has not must not stay. Only what we put there is removed.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Offline Grader.lnk" "$INSTDIR\grader-app.exe"
  WriteRegStr HKCU "Software\OfflineGrader" "Folder" "$INSTDIR"

  WriteRegStr HKCU "${GONE}" "DisplayName" "Offline Grader"
  WriteRegStr HKCU "${GONE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${GONE}" "DisplayIcon" "$INSTDIR\grader-app.exe"
  WriteRegStr HKCU "${GONE}" "Publisher" "Offline Grader"
  WriteRegStr HKCU "${GONE}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${GONE}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${GONE}" "NoModify" 1
  WriteRegDWORD HKCU "${GONE}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${GONE}" "EstimatedSize" $0

  WriteRegStr HKCU "${CLASSES}\.gradebundle" "" "OfflineGrader.QuestionSet"
  WriteRegStr HKCU "${CLASSES}\OfflineGrader.QuestionSet" "" "Question set"
  WriteRegStr HKCU "${CLASSES}\OfflineGrader.QuestionSet\DefaultIcon" "" "$INSTDIR\grader-app.exe,0"
  WriteRegStr HKCU "${CLASSES}\OfflineGrader.QuestionSet\shell\open\command" "" '"$INSTDIR\grader-app.exe" "%1"'
  ; Offered for spreadsheets under "Open with", and no more than that.
  WriteRegStr HKCU "${CLASSES}\Applications\grader-app.exe\shell\open\command" "" '"$INSTDIR\grader-app.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\grader-app.exe\SupportedTypes" ".xlsx" ""
  WriteRegStr HKCU "${CLASSES}\Applications\grader-app.exe\SupportedTypes" ".csv" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  Call un.StopIfOpen
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\grader.exe"
  Delete "$INSTDIR\grader-app.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Offline Grader.lnk"
  DeleteRegKey HKCU "${GONE}"
  DeleteRegKey HKCU "Software\OfflineGrader"
  ReadRegStr $0 HKCU "${CLASSES}\.gradebundle" ""
  StrCmp $0 "OfflineGrader.QuestionSet" 0 +2
  DeleteRegKey HKCU "${CLASSES}\.gradebundle"
  DeleteRegKey HKCU "${CLASSES}\OfflineGrader.QuestionSet"
  DeleteRegKey HKCU "${CLASSES}\Applications\grader-app.exe"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ; %LOCALAPPDATA%\OfflineGrader stays: it holds the teacher's marking.
SectionEnd
