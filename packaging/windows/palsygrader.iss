; Installer for Windows (Inno Setup 6), from the folder that packaging/build makes there. UNTESTED: no Windows was at hand.
; iscc /DRelease=0.1.0 packaging\windows\palsygrader.iss
; An update is installed over the former version; data lie in the user's own folder and are never touched, also not by
; removing the program. An older version is not installed over a newer one: it could not open the archive any more.
#ifndef Release
  #error "give /DRelease=VERSION"
#endif

[Setup]
AppId={{6C1E7E0B-6C0B-4F0D-9E57-0D5F7B7C8A11}
AppName=palsygrader
AppVersion={#Release}
VersionInfoVersion={#Release}
MinVersion=10.0.17763
AppPublisher=The palsygrader authors
DefaultDirName={autopf}\palsygrader
DefaultGroupName=palsygrader
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\palsygrader.ico
UninstallDisplayIcon={app}\palsygrader.exe
OutputDir=..\..\build\dist
OutputBaseFilename=palsygrader-{#Release}-setup
Compression=lzma2
SolidCompression=yes
CloseApplications=yes

[InstallDelete]
; what a former version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\program\palsygrader\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\palsygrader"; Filename: "{app}\palsygrader.exe"
Name: "{group}\palsygrader, demonstration"; Filename: "{app}\palsygrader.exe"; Parameters: "--demo"
Name: "{autodesktop}\palsygrader"; Filename: "{app}\palsygrader.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\palsygrader.exe"; Description: "{cm:LaunchProgram,palsygrader}"; Flags: nowait postinstall skipifsilent

[Code]
const
  KeyOfOurs = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{6C1E7E0B-6C0B-4F0D-9E57-0D5F7B7C8A11}_is1';

function InitializeSetup(): Boolean;
var
  Told: String;
  There, Ours: Int64;
begin
  Result := True;
  if not RegQueryStringValue(HKCU, KeyOfOurs, 'DisplayVersion', Told) then
    if not RegQueryStringValue(HKLM, KeyOfOurs, 'DisplayVersion', Told) then
      Exit;
  if StrToVersion(Told, There) and StrToVersion('{#Release}', Ours) and (ComparePackedVersion(There, Ours) > 0) then
  begin
    SuppressibleMsgBox('Version ' + Told + ' is installed. This older one, {#Release}, could not open its archive.',
      mbError, MB_OK, IDOK);
    Result := False;
  end;
end;
