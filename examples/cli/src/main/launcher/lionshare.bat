@echo off
rem Starts Lionshare from the jar in the folder of this file.
if defined JAVA_HOME (
  "%JAVA_HOME%\bin\java" -jar "%~dp0lionshare.jar" %*
) else (
  java -jar "%~dp0lionshare.jar" %*
)
