using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>An empty register to be typed in a spreadsheet, with a sheet that says what goes where.</summary>
public static class ExchangeTemplate
{
    /// <summary>The sheet that says what goes where; a reader passes over it.</summary>
    internal const string NotesSheet = "Hướng dẫn";

    /// <summary>Writes the workbook to a stream.</summary>
    public static void Write(Stream output)
    {
        using var workbook = new TextWorkbook(output);
        foreach (ExchangeTable table in ExchangeSchema.Tables)
        {
            workbook.OpenSheet(table.Name, [.. table.Columns.Select(column => column.Name)], isForTyping: true);
        }

        workbook.OpenSheet(NotesSheet, ["Trang", "Cột", "Điền gì", "What goes here"]);
        foreach (ExchangeTable table in ExchangeSchema.Tables)
        {
            foreach (ExchangeColumn column in table.Columns)
            {
                (string vietnamese, string english) = TemplateNotes.Of(table, column);
                workbook.AddRow([table.Name, column.Name, vietnamese, english]);
            }
        }
    }
}
