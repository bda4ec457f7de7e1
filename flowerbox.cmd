@echo off
rem Starts Flowerbox: finds a JDK 25, builds with Maven when target\ is missing or older than the sources, and runs the command given.
setlocal EnableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "jar=%home%\target\flowerbox.jar"

set "jdk="
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined jdk for %%k in ("%%~dpj..") do call :try "%%~fk"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%USERPROFILE%\.jdks") do (
  if exist %%r for /d %%j in ("%%~r\*") do if not defined jdk call :try "%%j"
)
if not defined jdk (
  echo flowerbox: no JDK 25 found; install one ^(for instance Temurin 25^) or set JAVA_HOME to it 1>&2
  exit /b 1
)

set "build=no"
if not exist "%jar%" set "build=yes"
if not exist "%home%\target\lib" set "build=yes"
if not exist "%home%\target\javafx" set "build=yes"
if "%build%"=="no" (
  powershell -NoProfile -Command "$j=(Get-Item '%jar%').LastWriteTime; $f=@(Get-Item '%home%\pom.xml')+@(Get-ChildItem -Recurse -File '%home%\src\main'); if ($f | Where-Object { $_.LastWriteTime -gt $j }) { exit 1 }"
  if errorlevel 1 set "build=yes"
)
if "%build%"=="yes" (
  echo flowerbox: building ^(the first time this takes a minute or two^) ... 1>&2
  pushd "%home%"
  call mvn -q -B -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo flowerbox: the build failed; see the messages above 1>&2
    exit /b 1
  )
  popd
  copy /b "%jar%"+,, "%jar%" >nul
)
set "id=%home%\target\build-id"
powershell -NoProfile -Command "$j='%jar%'; $i='%id%'; if (-not (Test-Path $i) -or (Get-Item $j).LastWriteTime -gt (Get-Item $i).LastWriteTime) { $h=(@(Get-Item $j)+@(Get-ChildItem '%home%\target\lib\*.jar','%home%\target\javafx\*.jar') | Get-FileHash).Hash -join ''; $s=[Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::ASCII.GetBytes($h)); Set-Content -NoNewline $i (-join ($s[0..5] | ForEach-Object { $_.ToString('x2') })) }"
set /p hash=<"%id%"
for /f "delims=" %%h in ('powershell -NoProfile -Command "(Get-FileHash '%jdk%\release').Hash.Substring(0,12).ToLower()"') do set "java=%%h"

chcp 65001 >nul
rem The same options for the window and for commands, since the cache of classes below is only good for the options it was made with.
set options=--module-path "%home%\target\javafx" --add-modules ALL-MODULE-PATH --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dflowerbox.home=%home%"

rem A cache of classes made ready to run, made once after a build by a run that goes through the demo and the window.
set "cache=%home%\target\aot\%hash%-%java%.aot"
if not exist "%cache%.tried" (
  echo flowerbox: preparing a faster start ^(once after a build^) ... 1>&2
  if exist "%home%\target\aot" rd /s /q "%home%\target\aot"
  md "%home%\target\aot" && type nul > "%cache%.tried"
  set "training=%TEMP%\flowerbox-training-%RANDOM%%RANDOM%"
  md "!training!"
  setlocal
  set "LOCALAPPDATA=!training!"
  set "APPDATA=!training!"
  "%jdk%\bin\java" %options% "-XX:AOTCacheOutput=!training!\classes.aot" -Dglass.platform=Headless -Dprism.order=sw ^
    -Dflowerbox.training=true -jar "%jar%" demo "!training!\demo" >nul 2>&1 && move /y "!training!\classes.aot" "%cache%" >nul
  endlocal
  rd /s /q "!training!"
)
set aot=
if exist "%cache%" set aot="-XX:AOTCache=%cache%" -Xlog:aot=off -Xlog:cds=off
set pictures=
if "%~1"=="pictures" set pictures=-Dglass.platform=Headless -Dprism.order=sw

"%jdk%\bin\java" %options% %aot% %pictures% -Dflowerbox.build=%hash% -Dflowerbox.terminal=true %FLOWERBOX_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %errorlevel%

:try
if "%~1"=="" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do set "version=%%~v"
for /f "tokens=1 delims=." %%v in ("!version!") do if %%v GEQ 25 set "jdk=%~1"
exit /b
