using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.Exchange.Rosters;

namespace ChiBo.App.Features.Rosters.Import;

/// <summary><c>chibo import roster</c>: what is understood of a free-form list of members.</summary>
internal static class ImportRosterCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "roster",
            new Phrase(
                "Đọc danh sách đảng viên đang có (.xlsx, .xls, .csv, bảng HTML; Unicode, TCVN3, VNI, Windows-1258) như nó vốn có.",
                "Reads a list of members as it is (.xlsx, .xls, .csv, HTML table; Unicode, TCVN3, VNI, Windows-1258)."
            ),
            "chibo import roster danh-sach.xls --dry-run",
            "chibo import roster danh-sach.xls --dry-run --format json",
            "chibo import roster danh-sach.xls --dry-run --corrections can-sua.xlsx"
        );
        Argument<string> file = verb.TakesWord("FILE", new Phrase("tệp danh sách", "the file of the list"));
        Option<bool> dryRun = verb.Flag(
            "--dry-run",
            new Phrase(
                "chỉ đọc và cho xem, không ghi gì vào sổ bộ",
                "only read and show; nothing is written to a register"
            )
        );
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("bảng cho người xem (mặc định) hoặc JSON", "a table for people (default) or JSON")
        );
        Option<string> corrections = verb.Takes(
            "--corrections",
            "FILE",
            new Phrase(
                "ghi các dòng có lỗi, kèm lý do, ra tệp .xlsx hoặc .csv để sửa",
                "write the faulty rows with the reasons to an .xlsx or .csv file, to be corrected"
            )
        );
        return verb.Does(call =>
        {
            string path = call.Required(file);
            string form = call.OneOf(format, "table", "json");
            if (!call.GetValue(dryRun))
            {
                throw new CallFaultException(
                    new Phrase(
                        "Bản này chỉ ghi danh sách vào sổ bộ qua ứng dụng; hãy thêm --dry-run để xem trước.",
                        "This build writes a list to a register only through the application; add --dry-run for a preview."
                    )
                );
            }

            RosterReading reading = Read(path, terminal);
            if (call.GetValue(corrections) is { } target)
            {
                WriteCorrections(reading, target, terminal);
            }

            Write(reading, form, terminal);
            return ExitCodes.Done;
        });
    }

    private static RosterReading Read(string path, Terminal terminal)
    {
        RosterReading reading = RosterReader.Read(path, terminal.Clock);
        return reading.Refusal is { } refusal
            ? throw new CallFaultException(new Phrase($"{path}: {refusal.Vietnamese}", $"{path}: {refusal.English}"))
            : reading;
    }

    private static void Write(RosterReading reading, string form, Terminal terminal)
    {
        if (form == "json")
        {
            RosterJson.Write(terminal.Output, reading, terminal.Language);
            RosterNotes.Write(terminal.Error, reading, terminal.Language);
            return;
        }

        using TextWriter text = terminal.OpenText();
        RosterTables.Write(text, reading, terminal);
        RosterNotes.Write(text, reading, terminal.Language);
    }

    private static void WriteCorrections(RosterReading reading, string target, Terminal terminal)
    {
        bool isWorkbook = target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        if (!isWorkbook && !target.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new CallFaultException(
                new Phrase(
                    $"«{target}»: tên tệp phải kết thúc bằng .xlsx hoặc .csv.",
                    $"\"{target}\": the name must end in .xlsx or .csv."
                )
            );
        }

        if (File.Exists(target))
        {
            throw new CallFaultException(
                new Phrase(
                    $"«{target}» đã có; hãy chọn tên khác.",
                    $"\"{target}\" is there already; choose another name."
                )
            );
        }

        OutputFile.Write(
            target,
            stream =>
            {
                if (isWorkbook)
                {
                    RosterCorrections.WriteWorkbook(stream, reading, terminal.Language);
                }
                else
                {
                    RosterCorrections.WriteCsv(stream, reading, terminal.Language);
                }
            }
        );
        terminal.Say(
            new Phrase(
                $"Đã ghi {reading.FaultyRows.Count} dòng cần sửa vào {target}",
                $"Written: {reading.FaultyRows.Count} rows to correct, {target}"
            )
        );
    }
}
