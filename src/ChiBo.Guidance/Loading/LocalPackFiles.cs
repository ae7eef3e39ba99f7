using System.Globalization;
using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Review;
using YamlDotNet.Core;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the pack of a province strictly: it comes from outside, so nothing of it is taken for granted.</summary>
public static class LocalPackFiles
{
    /// <summary>A pack is a page of text and a few values; more is none.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>The text of an invented example, of the sample province.</summary>
    public static string Example => EmbeddedFiles.Read("guidance/local/vi-du.yaml");

    /// <summary>The pack of a text, or what is wrong with it.</summary>
    public static PackReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            return Faulty(
                "too-big",
                null,
                $"Tệp dài quá {MostBytes / 1024} KB.",
                $"It is longer than {MostBytes / 1024} KB."
            );
        }

        try
        {
            YamlLines lines = YamlLines.Of(text);
            var reader = new LocalPackReader(lines);
            LocalPack? pack = reader.PackOf(Yaml.Read<LocalPackYaml>("pack", text));
            return new PackReading(reader.Faults.Count == 0 ? pack : null, reader.Faults);
        }
        catch (YamlNotTakenException fault)
        {
            return Faulty(
                fault.Code,
                fault.Line,
                $"Tệp không được dùng {WordOf(fault.Code).Vietnamese}.",
                $"The file must not have {WordOf(fault.Code).English}."
            );
        }
        catch (YamlException fault)
        {
            return NoYaml((int)fault.Start.Line, fault.Message);
        }
        catch (InvalidDataException fault)
        {
            return NoYaml((int?)(fault.InnerException as YamlException)?.Start.Line, MessageOf(fault));
        }
    }

    private static string MessageOf(InvalidDataException fault) =>
        (fault.InnerException as YamlException)?.InnerException?.Message
        ?? fault.InnerException?.Message
        ?? fault.Message;

    private static PackReading NoYaml(int? line, string message) =>
        Faulty(
            "not-read",
            line,
            $"Không đọc được theo khuôn của tệp quy định: {message}",
            $"It is not of the form of a pack: {message}"
        );

    private static PackReading Faulty(string code, int? line, string vietnamese, string english) =>
        new(null, [new PackFault(code, line, new BilingualText(vietnamese, english))]);

    private static BilingualText WordOf(string code) =>
        code switch
        {
            "alias" => new("neo, bí danh hay thẻ kiểu (&, *, !)", "anchors, aliases or tags (&, *, !)"),
            "too-deep" => new("quá nhiều tầng lồng nhau", "so many levels"),
            "too-big" => new("quá nhiều mục", "so many entries"),
            "twice" => new("một khóa hai lần", "a key twice"),
            "nothing" => new(
                "mục trống trong danh sách (dấu - mà không có gì)",
                "an empty entry in a list (a dash and nothing)"
            ),
            "second-document" => new("tài liệu thứ hai", "a second document"),
            "empty" => new("nội dung trống", "nothing in it"),
            _ => new("khóa không phải là chữ", "keys that are no text"),
        };
}

/// <summary>Turns the values of a pack's file into those of the domain, and says line by line what is wrong.</summary>
internal sealed class LocalPackReader(YamlLines lines)
{
    private const int MostWords = 20_000;

    private readonly List<PackFault> faults = [];

    public IReadOnlyList<PackFault> Faults => faults;

    public LocalPack PackOf(LocalPackYaml file)
    {
        DateOnly from = DayOf(file.InForceFrom, "inForceFrom") ?? default;
        DateOnly? to = file.InForceTo is null ? null : DayOf(file.InForceTo, "inForceTo");
        return new LocalPack
        {
            Number = Words(file.Number, 60, "number"),
            Title = Words(file.Title, 300, "title"),
            Issuer = Words(file.Issuer, 200, "issuer"),
            IssuedOn = DayOf(file.IssuedOn, "issuedOn") ?? default,
            Scope = new LocalScope(
                Words(file.Province, 40, "province"),
                file.Applies.Districts,
                [.. file.Applies.Kinds.Select((kind, place) => KindOf(kind, "applies", "kinds", place))],
                file.Applies.Communes
            ),
            InForce = new Period(from, to),
            Sections =
            [
                .. file.Sections.Select(
                    (one, place) =>
                        new LocalSection(
                            Words(one.Heading, 300, "sections", place, "heading"),
                            Words(one.Text, MostWords, "sections", place, "text")
                        )
                ),
            ],
            Parameters = ValuesOf(file.Parameters, "parameters"),
            Settings = ValuesOf(file.Settings, "settings"),
            Tasks =
            [
                .. file.Tasks.Select(
                    (one, place) =>
                        new LocalTask(
                            Words(one.Id, 40, "tasks", place, "id"),
                            Words(one.Text, 1000, "tasks", place, "text"),
                            Words(one.Clause, 20, "tasks", place, "clause"),
                            Words(one.Addressee, 200, "tasks", place, "addressee")
                        )
                ),
            ],
            Cases = [.. file.Cases.Select(CaseOf)],
        };
    }

    private LocalCase CaseOf(LocalCaseYaml file, int place) =>
        new(
            Words(file.Name, 300, "cases", place, "name"),
            file.Day is null ? null : DayOf(file.Day, "cases", place, "day"),
            new CaseCommune(
                KindOf(file.Kind, "cases", place, "kind"),
                file.District,
                file.Commune,
                file.AgencyCell,
                [.. file.Cells.Select((cell, number) => CellOf(cell, "cases", place, "cells", number))]
            ),
            new CaseExpectation(
                file.Expect.Verdict is null
                    ? null
                    : VerdictOf(file.Expect.Verdict, "cases", place, "expect", "verdict"),
                [
                    .. file.Expect.Rules.Select(pair =>
                        (
                            RuleOf(pair.Key, "cases", place, "expect", "rules", pair.Key),
                            OutcomeOf(pair.Value, "cases", place, "expect", "rules", pair.Key)
                        )
                    ),
                ],
                ValuesOf(file.Expect.Parameters, "cases", place, "expect", "parameters")
            )
        );

    private CaseCell CellOf(LocalCellYaml cell, params object[] path)
    {
        bool isSound =
            cell.Areas is >= 1 and <= 20
            && cell.Official is >= 0 and <= 200
            && cell.Exempt >= 0
            && cell.Away >= 0
            && cell.Suspended >= 0
            && (long)cell.Exempt + cell.Away + cell.Suspended <= cell.Official;
        if (!isSound)
        {
            Add(
                "cell",
                path,
                "Chi bộ của trường hợp kiểm thử: 1–20 khu dân cư, 0–200 đảng viên chính thức, trong đó có số được miễn, đi xa, bị đình chỉ.",
                "A cell of a test case has 1–20 areas and 0–200 official members, among them those exempt, away and suspended."
            );
        }

        return new CaseCell(cell.Areas, cell.Official, cell.Exempt, cell.Away, cell.Suspended);
    }

    private LocalValue[] ValuesOf(Dictionary<string, string?> values, params object[] path) =>
        [.. values.Select(pair => new LocalValue(pair.Key, ValueOf(pair.Value, [.. path, pair.Key])))];

    private string ValueOf(string? text, object[] path)
    {
        if (text is null)
        {
            Add("value", path, $"«{path[^1]}» không có giá trị.", $"\"{path[^1]}\" has no value.");
        }

        return text ?? "";
    }

    private string Words(string text, int most, params object[] path)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Length > most)
        {
            Add(
                "words",
                path,
                $"Thiếu «{path[^1]}», hoặc dài quá {most} chữ.",
                $"\"{path[^1]}\" is missing, or longer than {most} characters."
            );
        }

        return trimmed;
    }

    private DateOnly? DayOf(string text, params object[] path)
    {
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            ) && Domain.Register.Days.CanBeAsked(day)
        )
        {
            return day;
        }

        Add("day", path, $"«{text}» không phải là ngày (năm-tháng-ngày).", $"\"{text}\" is no day (yyyy-mm-dd).");
        return null;
    }

    private CommuneKind KindOf(string text, params object[] path) =>
        One(text, Enum.GetValues<CommuneKind>(), DatedFile.KeyOf, path);

    private Verdict VerdictOf(string text, params object[] path) =>
        One(text, Enum.GetValues<Verdict>(), verdict => verdict.Word(), path);

    private Rule RuleOf(string text, params object[] path) =>
        One(text, [.. RuleIds.OfOrganisation], rule => rule.Id(), path);

    private Outcome OutcomeOf(string text, params object[] path) =>
        One(text, Enum.GetValues<Outcome>(), outcome => outcome.Word(), path);

    private T One<T>(string text, T[] all, Func<T, string> word, object[] path)
        where T : struct
    {
        foreach (T one in all)
        {
            if (word(one) == text)
            {
                return one;
            }
        }

        string known = string.Join(", ", all.Select(word));
        Add(
            "word",
            path,
            $"«{text}» không có ở đây; có: {known}.",
            $"\"{text}\" is not known here; there are: {known}."
        );
        return default;
    }

    private void Add(string code, object[] path, string vietnamese, string english) =>
        faults.Add(new PackFault(code, lines.Of(path), new BilingualText(vietnamese, english)));
}
