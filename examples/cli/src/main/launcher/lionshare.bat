@echo off
rem Starts Lionshare from the jar in the folder of this file. No block in brackets: a bracket among the arguments would end it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %JAVA_OPTS% -jar "%~dp0lionshare.jar" %*
exit /b %errorlevel%
