using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Writing;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.ReviewReports;
using Outcome = ChiBo.Guidance.Review.Outcome;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>The report as a workbook: its sentences with their grounds, and a sheet for each table, numbers as numbers.</summary>
internal static class ReviewReportWorkbook
{
    /// <summary>A sheet has room for 1,048,576 rows; the header takes one.</summary>
    private const int MostRows = 1_048_575;

    public static void Write(
        Stream output,
        MadeReport report,
        IReadOnlyList<ComposedSentence> sentences,
        bool seesPeople
    )
    {
        using var workbook = new TextWorkbook(output);
        WriteAbout(workbook, report.Facts);
        WriteSentences(workbook, sentences);
        WriteGrounds(workbook, sentences);
        WriteCommunes(workbook, report.Facts.Communes);
        WriteDistricts(workbook, report.Tables);
        WriteRules(workbook, report.Tables);
        WriteStrength(workbook, report.Tables);
        WriteCells(workbook, report.Tables, seesPeople);
    }

    private static void WriteAbout(TextWorkbook workbook, ReviewReportFacts facts)
    {
        workbook.OpenSheet("Thông tin", ["Mục", "Nội dung"]);
        workbook.AddRow([SheetValue.Of("Phạm vi"), SheetValue.Of(facts.Scope)]);
        workbook.AddRow([SheetValue.Of("Tính đến ngày"), SheetValue.Of(facts.Day)]);
        workbook.AddRow([SheetValue.Of("Văn bản"), SheetValue.Of(facts.Guidance)]);
        workbook.AddRow([SheetValue.Of("Số xã"), SheetValue.Of(facts.Communes.Count)]);
    }

    private static void WriteSentences(TextWorkbook workbook, IReadOnlyList<ComposedSentence> sentences)
    {
        workbook.OpenSheet("Câu", ["Mã câu", "Phần", "Điều khoản", "Lời", "Dự thảo", "Số căn cứ"]);
        foreach (ComposedSentence sentence in sentences)
        {
            workbook.AddRow([
                SheetValue.Of(sentence.Code),
                SheetValue.Of(ReportSections.In(Language.Vietnamese, sentence.Section)),
                SheetValue.Of(sentence.Draft?.Clause),
                SheetValue.Of(sentence.Text),
                SheetValue.Of(sentence.Draft?.Text),
                SheetValue.Of(sentence.Draft?.Grounds.Sum(set => set.Records.Count) ?? 0),
            ]);
        }
    }

    private static void WriteGrounds(TextWorkbook workbook, IReadOnlyList<ComposedSentence> sentences)
    {
        workbook.OpenSheet("Căn cứ", ["Mã câu", "Số thứ", "Số trong câu", "Mã bản ghi", "Tên", "Đếm là"]);
        int rows = 0;
        foreach (ComposedSentence sentence in sentences)
        {
            foreach ((RecordSet set, int place) in (sentence.Draft?.Grounds ?? []).Select((set, place) => (set, place)))
            {
                foreach (ReportRecord record in set.Records.TakeWhile(_ => rows++ < MostRows))
                {
                    workbook.AddRow([
                        SheetValue.Of(sentence.Code),
                        SheetValue.Of(place + 1),
                        SheetValue.Of(set.Count),
                        SheetValue.Of(record.Key),
                        SheetValue.Of(record.Name),
                        SheetValue.Of(record.Counts),
                    ]);
                }
            }
        }
    }

    private static void WriteCommunes(TextWorkbook workbook, IReadOnlyList<ReviewedCommune> communes)
    {
        workbook.OpenSheet(
            "Các xã",
            ["Mã", "Xã", "Đơn vị cấp trên", "Kết quả", "Chưa đạt", "Chưa rõ", "Chi bộ cơ quan", "Lập ngày"]
        );
        foreach (ReviewedCommune commune in communes)
        {
            int Count(Outcome outcome) =>
                commune.Subjects.Count(subject => !subject.Rule.IsOfOperation() && subject.Outcome == outcome);
            DateOnly? established = commune
                .By(Rule.AgencyCellLawfulEstablishment)
                .Select(cell => cell.EstablishedOn)
                .FirstOrDefault();
            workbook.AddRow([
                SheetValue.Of(commune.Code),
                SheetValue.Of(commune.Name),
                SheetValue.Of(commune.AboveName),
                SheetValue.Of(Explanations.Describe(commune.Verdict, Language.Vietnamese)),
                SheetValue.Of(Count(Outcome.Fail)),
                SheetValue.Of(Count(Outcome.Unknown)),
                SheetValue.Of(commune.AgencyCells.Count()),
                established is { } day ? SheetValue.Of(day) : SheetValue.Of(""),
            ]);
        }
    }

    private static void WriteDistricts(TextWorkbook workbook, ReviewReportTables tables)
    {
        workbook.OpenSheet(
            "Theo đơn vị",
            ["Mã", "Đơn vị", "Số xã", "Đạt", "Chưa đạt", "Chưa đủ dữ liệu", "Không có chi bộ cơ quan"]
        );
        foreach (VerdictLine line in tables.Districts)
        {
            workbook.AddRow([
                SheetValue.Of(line.Code),
                SheetValue.Of(line.Name),
                SheetValue.Of(line.Counts.Total),
                SheetValue.Of(line.Counts.Conforming),
                SheetValue.Of(line.Counts.Nonconforming),
                SheetValue.Of(line.Counts.Undecided),
                SheetValue.Of(line.Counts.NoAgencyCell),
            ]);
        }
    }

    private static void WriteRules(TextWorkbook workbook, ReviewReportTables tables)
    {
        workbook.OpenSheet("Theo quy định", ["Điểm", "Quy định", "Đạt", "Chưa đạt", "Chưa rõ", "Số xã chưa đạt"]);
        foreach (RuleLine line in tables.Rules)
        {
            workbook.AddRow([
                SheetValue.Of(line.Rule.Clause()),
                SheetValue.Of(Explanations.Title(line.Rule, Language.Vietnamese)),
                SheetValue.Of(line.Passed),
                SheetValue.Of(line.Failed),
                SheetValue.Of(line.Unknown),
                SheetValue.Of(line.CommunesFailed),
            ]);
        }
    }

    private static void WriteStrength(TextWorkbook workbook, ReviewReportTables tables)
    {
        workbook.OpenSheet("Số đảng viên", ["Từ", "Đến", "Số chi bộ khu dân cư"]);
        foreach (StrengthBand band in tables.Strength)
        {
            workbook.AddRow([
                SheetValue.Of(band.From),
                band.To is { } to ? SheetValue.Of(to) : SheetValue.Of(""),
                SheetValue.Of(band.Cells),
            ]);
        }
    }

    private static void WriteCells(TextWorkbook workbook, ReviewReportTables tables, bool seesPeople)
    {
        workbook.OpenSheet(
            "Chi bộ chưa đủ",
            ["Mã xã", "Xã", "Đơn vị cấp trên", "Mã chi bộ", "Chi bộ", "Chính thức", "Dự được", "Cần có", "Kết quả"]
        );
        foreach (CellLine line in tables.Cells.Take(MostRows))
        {
            workbook.AddRow([
                SheetValue.Of(line.CommuneCode),
                SheetValue.Of(line.Commune),
                SheetValue.Of(line.Above),
                SheetValue.Of(line.Cell.Code),
                SheetValue.Of(line.Cell.Name),
                People(line.Cell.Official ?? 0, seesPeople),
                Able(line.Cell, seesPeople),
                SheetValue.Of(line.Cell.Required ?? 0),
                SheetValue.Of(line.Cell.Outcome.Word()),
            ]);
        }
    }

    private static SheetValue Able(ReviewedSubject cell, bool seesPeople)
    {
        int able = cell.AbleToAttend ?? 0;
        return SmallCounts.IsHidden((cell.Official ?? 0) - able, seesPeople)
            ? SheetValue.Of(SmallCounts.NotTold)
            : People(able, seesPeople);
    }

    private static SheetValue People(int count, bool seesPeople) =>
        SmallCounts.IsHidden(count, seesPeople)
            ? SheetValue.Of(SmallCounts.Told(count, seesPeople))
            : SheetValue.Of(count);
}
