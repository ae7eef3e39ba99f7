using System.Globalization;
using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Writing;

namespace ChiBo.Exchange.Rosters;

/// <summary>
/// Gives the faulty rows of a roster back with the reasons beside them, as a file that is itself a roster: corrected, it
/// is read again. Nothing in it is a formula.
/// </summary>
public static class RosterCorrections
{
    private static readonly RosterField[] Fields = Enum.GetValues<RosterField>();

    /// <summary>Writes an .xlsx workbook with cells of text.</summary>
    public static void WriteWorkbook(Stream output, RosterReading reading, Language language)
    {
        using var workbook = new TextWorkbook(output);
        workbook.OpenSheet("Cần sửa", [.. HeaderOf(reading)], isForTyping: true);
        ILookup<RosterPlace, RosterFault> faults = reading.Faults.ToLookup(fault => fault.Place);
        foreach (RosterFaultyRow row in reading.FaultyRows)
        {
            workbook.AddRow([.. ValuesOf(row, reading, faults[row.Place], language)]);
        }
    }

    /// <summary>Writes CSV in UTF-8 with its mark; a <c>'</c> stands before what a spreadsheet would take for a formula.</summary>
    public static void WriteCsv(Stream output, RosterReading reading, Language language)
    {
        using var text = new StreamWriter(
            output,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            leaveOpen: true
        )
        {
            NewLine = "\r\n",
        };
        text.WriteLine(Line(HeaderOf(reading)));
        ILookup<RosterPlace, RosterFault> faults = reading.Faults.ToLookup(fault => fault.Place);
        foreach (RosterFaultyRow row in reading.FaultyRows)
        {
            text.WriteLine(Line(ValuesOf(row, reading, faults[row.Place], language)));
        }
    }

    private static IEnumerable<string> HeaderOf(RosterReading reading) =>
        [
            .. reading.HasSeveralSheets ? ["Ghi chú (trang)"] : Array.Empty<string>(),
            "Số thứ tự",
            .. Fields.Select(field => field.Title()),
            "Ghi chú (lỗi cần sửa)",
        ];

    private static IEnumerable<string> ValuesOf(
        RosterFaultyRow row,
        RosterReading reading,
        IEnumerable<RosterFault> faults,
        Language language
    ) =>
        [
            .. reading.HasSeveralSheets ? [row.Place.Sheet] : Array.Empty<string>(),
            row.Place.Row.ToString(CultureInfo.InvariantCulture),
            .. Fields.Select(field => row.Values[field]),
            string.Join(' ', faults.Select(fault => Told(fault, language))),
        ];

    private static string Told(RosterFault fault, Language language) =>
        $"{fault.Field.Title()}: {fault.Reason.Describe(language)}";

    private static string Line(IEnumerable<string> values) => string.Join(',', values.Select(Quoted));

    private static string Quoted(string value)
    {
        string safe = FormulaSigns.Begin(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n'") < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
