"""Changes one cell of a rules table in LibreOffice Calc, as an officer does, and saves it as CSV again.

usage: change-cell.py FILE RULE COLUMN VALUE      (needs soffice and python3-uno)
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

ADDRESS = "socket,host=127.0.0.1,port=20020;urp"
CSV = "Text - txt - csv (StarCalc)"
SEMICOLON_QUOTED_UTF8 = "59,34,76,1"


def named(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def desktop():
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(120):
        try:
            office = resolver.resolve(f"uno:{ADDRESS};StarOffice.ComponentContext")
            return office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start within a minute.")


def main(file, rule, column, value):
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"--accept={ADDRESS};"])
    program = desktop()
    format = (named("FilterName", CSV), named("FilterOptions", SEMICOLON_QUOTED_UTF8), named("Hidden", True))
    document = program.loadComponentFromURL("file://" + file, "_blank", 0, format)
    sheet = document.Sheets.getByIndex(0)
    columns = {sheet.getCellByPosition(i, 0).String: i for i in range(100)}
    row = next(i for i in range(1, 1000) if sheet.getCellByPosition(0, i).String == rule)
    sheet.getCellByPosition(columns[column], row).Formula = value
    document.store()
    document.close(True)
    program.terminate()
    office.wait(60)


main(*sys.argv[1:])
