using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Letters;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>A file as sheets of cells in plain Unicode, whatever it is by its content; its name tells nothing.</summary>
internal sealed record RosterFile(IReadOnlyList<SheetGrid> Sheets, RosterEncoding Encoding, FaultReason Reason)
{
    /// <summary>Old fonts are told of when at least one cell in so many was typed with one.</summary>
    private const int LeastShare = 4;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadableSourceException">It is nothing that can be a roster.</exception>
    public static RosterFile Read(Stream input)
    {
        using MemoryStream file = Take(input);
        byte[] bytes = file.GetBuffer();
        ReadOnlySpan<byte> content = bytes.AsSpan(0, (int)file.Length);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || IsBareOldWorkbook(content))
        {
            return OfWorkbook(WorkbookGrids.ReadOld(file));
        }

        return content.StartsWith("PK"u8) ? OfWorkbook(WorkbookGrids.ReadNew(file)) : OfText(content);
    }

    private static RosterFile OfWorkbook(List<SheetGrid> sheets) =>
        Lettered(
            sheets,
            RosterEncoding.Utf8,
            known: null,
            new FaultReason(
                "workbook",
                "bảng tính chứa chữ Unicode, các ô đọc ra là tiếng Việt.",
                "the workbook holds Unicode, and its cells read as Vietnamese."
            )
        );

    private static RosterFile OfText(ReadOnlySpan<byte> content)
    {
        TextBytes text = TextBytes.Read(content);
        RefuseBinary(text.Text);
        string start = text.Text.TrimStart();
        List<SheetGrid> sheets =
            !start.StartsWith('<') ? [CsvGrid.Read(text.Text)]
            : SpreadsheetXml.Is(start) ? SpreadsheetXml.Read(start)
            : [HtmlGrid.Read(text.Text)];
        RosterEncoding? known = text.Encoding is RosterEncoding.Tcvn3 or RosterEncoding.Vni ? text.Encoding : null;
        return Lettered(sheets, text.Encoding, known, text.Reason);
    }

    private static RosterFile Lettered(
        List<SheetGrid> sheets,
        RosterEncoding encoding,
        RosterEncoding? known,
        FaultReason reason
    )
    {
        var letters = new SheetLetters();
        foreach (SheetGrid sheet in sheets)
        {
            letters.Read(sheet, known);
            sheet.Name = VietnameseText.Clean(SheetLetters.ReadAlone(sheet.Name));
        }

        (RosterEncoding font, int cells) = letters
            .Cells.Where(count => count.Key is RosterEncoding.Tcvn3 or RosterEncoding.Vni)
            .Select(count => (count.Key, count.Value))
            .DefaultIfEmpty()
            .MaxBy(count => count.Value);
        int plain = letters.Cells.GetValueOrDefault(RosterEncoding.Utf8);
        return known is not null || cells == 0 || cells * LeastShare < plain
            ? new RosterFile(sheets, encoding, reason)
            : new RosterFile(sheets, font, OldFont(font, cells));
    }

    private static FaultReason OldFont(RosterEncoding font, int cells)
    {
        string name = font == RosterEncoding.Vni ? "VNI" : "TCVN3 (ABC)";
        return new FaultReason(
            "old-font",
            $"{cells} ô gõ bằng phông chữ {name}: chỉ đọc như vậy mới ra âm tiết tiếng Việt.",
            $"{cells} cells were typed with a {name} font: only so they read as Vietnamese syllables."
        );
    }

    private static MemoryStream Take(Stream input)
    {
        var file = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            file.Write(buffer, 0, read);
            if (file.Length > GridLimits.MostBytes)
            {
                throw Refused(
                    $"tệp lớn hơn {GridLimits.MostBytes >> 20} MB, nên không được đọc.",
                    $"the file is larger than {GridLimits.MostBytes >> 20} MB and is not read."
                );
            }
        }

        file.Position = 0;
        return file.Length > 0 ? file : throw Refused("tệp rỗng.", "the file is empty.");
    }

    /// <summary>The oldest workbooks are bare records: 09 and a version, a length of 4 to 16.</summary>
    private static bool IsBareOldWorkbook(ReadOnlySpan<byte> file) =>
        file.Length > 8 && file[0] == 0x09 && file[1] is 0 or 2 or 4 or 8 && file[2] is >= 4 and <= 16 && file[3] == 0;

    private static void RefuseBinary(string text)
    {
        int lookedAt = Math.Min(text.Length, 1 << 16);
        int odd = text.Take(lookedAt)
            .Count(letter => letter < ' ' && letter is not ('\t' or '\r' or '\n' or '\f' or '\v'));
        if (odd > lookedAt / 50)
        {
            throw Refused(
                "tệp không phải là bảng: không phải Excel, CSV hay trang có bảng.",
                "the file is no table: neither a workbook, nor CSV, nor a page with a table."
            );
        }
    }

    private static UnreadableSourceException Refused(string vietnamese, string english) =>
        new(FaultReason.Unreadable(vietnamese, english));
}
