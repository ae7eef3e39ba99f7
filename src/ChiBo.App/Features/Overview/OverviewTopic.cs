using ChiBo.App.CommandLine;
using ChiBo.Domain.Figures;

namespace ChiBo.App.Features.Overview;

/// <summary>A number of an overview: a column of its table, of the files, of the answer on the command line.</summary>
/// <param name="Id">As files and programs name it.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Of">The number.</param>
public sealed record OverviewColumn(string Id, Phrase Title, Func<MonthFigures, int> Of)
{
    /// <summary>For a count of people: how many communes have a small one.</summary>
    public Func<OverviewSum, int>? Few { get; init; }

    /// <summary>The number as it may be shown; nothing when it may not.</summary>
    public int? Number(OverviewSum sum, bool seesPeople) =>
        Shown(sum, seesPeople) == CountShown.Plain ? Of(sum.Figures) : null;

    /// <summary>How it is shown.</summary>
    public CountShown Shown(OverviewSum sum, bool seesPeople) =>
        Few is null ? CountShown.Plain : SmallCounts.Of(sum.Figures.Communes, Few(sum), seesPeople);
}

/// <summary>A part of a bar.</summary>
/// <param name="Kind">Its class in the stylesheet, which has a sign or a shade of its own.</param>
/// <param name="Title">What it is.</param>
/// <param name="Of">How much.</param>
public sealed record OverviewPart(string Kind, Phrase Title, Func<MonthFigures, int> Of);

/// <summary>What belongs together in an overview: a table, and a bar in each of its rows that says the same.</summary>
/// <param name="Id">Place on the page.</param>
/// <param name="Title">What it is about, with its clause.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Parts">The parts of the bar; none for a table without.</param>
public sealed record OverviewTopic(
    string Id,
    Phrase Title,
    IReadOnlyList<OverviewColumn> Columns,
    IReadOnlyList<OverviewPart> Parts
)
{
    private static readonly OverviewColumn Communes = new(
        "communes",
        new Phrase("Số xã", "Communes"),
        one => one.Communes
    );

    public static readonly OverviewTopic Verdicts = new(
        "verdicts",
        new Phrase("Kết quả rà soát (II.1, III.2-c)", "Verdicts (II.1, III.2-c)"),
        [
            Communes,
            new("conforming", new Phrase("Đạt", "Conform"), one => one.Conforming),
            new("nonconforming", new Phrase("Chưa đạt", "Do not"), one => one.Nonconforming),
            new("undecided", new Phrase("Chưa đủ dữ liệu", "Not enough data"), one => one.Undecided),
            new(
                "withoutAgencyCell",
                new Phrase("Chưa có chi bộ cơ quan", "No agency cell"),
                one => one.WithoutAgencyCell
            ),
        ],
        [
            new("fill-met", new Phrase("đạt", "conform"), one => one.Conforming),
            new("fill-not-met", new Phrase("chưa đạt", "do not conform"), one => one.Nonconforming),
            new("fill-unknown", new Phrase("chưa đủ dữ liệu", "not enough data"), one => one.Undecided),
            new(
                "fill-not-applicable",
                new Phrase("chưa có chi bộ cơ quan", "no agency cell"),
                one => one.WithoutAgencyCell
            ),
        ]
    );

    public static readonly OverviewTopic Strength = new(
        "strength",
        new Phrase(
            "Chi bộ khu dân cư so với mức tối thiểu 9 đảng viên chính thức (II.1.1.b)",
            "Residential cells against the minimum of nine official members (II.1.1.b)"
        ),
        [
            new("cellsBelow", new Phrase("Dưới mức", "Below"), one => one.CellsBelow),
            new("cellsUnclear", new Phrase("Chưa rõ", "Not known"), one => one.CellsUnclear),
            new("cellsAt", new Phrase("Vừa đủ", "Just enough"), one => one.CellsAt),
            new("cellsAbove", new Phrase("Trên mức", "Above"), one => one.CellsAbove),
            new(
                "cellsWarned",
                new Phrase("Sẽ xuống dưới mức trong 24 tháng", "Will fall below within 24 months"),
                one => one.CellsWarned
            ),
        ],
        [
            new("bar-below", new Phrase("dưới mức", "below"), one => one.CellsBelow),
            new("fill-unknown", new Phrase("chưa rõ", "not known"), one => one.CellsUnclear),
            new("bar-probationary", new Phrase("vừa đủ", "just enough"), one => one.CellsAt),
            new("bar-official", new Phrase("trên mức", "above"), one => one.CellsAbove),
        ]
    );

    public static readonly OverviewTopic Meetings = new(
        "meetings",
        new Phrase(
            "Sinh hoạt định kỳ, chi bộ cơ quan họp sau cùng (II.2.b)",
            "Regular meetings, the agency cell last (II.2.b)"
        ),
        [
            new("meetingsDue", new Phrase("Chi bộ phải họp", "Cells that are to meet"), one => one.MeetingsDue),
            new("meetingsHeld", new Phrase("Đã họp", "Met"), one => one.MeetingsHeld),
            new(
                "agencyDue",
                new Phrase("Chi bộ cơ quan phải họp", "Agency cells that are to meet"),
                one => one.AgencyDue
            ),
            new("agencyHeld", new Phrase("Đã họp", "Met"), one => one.AgencyHeld),
            new("agencyInOrder", new Phrase("Đúng thứ tự", "In order"), one => one.AgencyInOrder),
            new(
                "agencyAllowed",
                new Phrase("Trái thứ tự, có quyết định", "Out of order by decision"),
                one => one.AgencyAllowed
            ),
        ],
        [
            new("bar-official", new Phrase("đúng thứ tự", "in order"), one => one.AgencyInOrder),
            new(
                "fill-excepted",
                new Phrase("trái thứ tự, có quyết định", "out of order by decision"),
                one => one.AgencyAllowed
            ),
            new(
                "bar-below",
                new Phrase("trái thứ tự hoặc chưa rõ", "out of order, or not known"),
                one => one.AgencyHeld - one.AgencyInOrder - one.AgencyAllowed
            ),
            new("fill-not-applicable", new Phrase("chưa họp", "not met"), one => one.AgencyDue - one.AgencyHeld),
        ]
    );

    public static readonly OverviewTopic Proposals = new(
        "proposals",
        new Phrase("Trả lời kiến nghị, báo cáo địa bàn (II.2.c)", "Answers to proposals, reports on areas (II.2.c)"),
        [
            new("proposalsDue", new Phrase("Kiến nghị đến hạn", "Proposals due"), one => one.ProposalsDue),
            new("proposalsInTime", new Phrase("Trả lời đúng hạn", "Answered in time"), one => one.ProposalsInTime),
            new("reportsDue", new Phrase("Báo cáo địa bàn phải có", "Reports due"), one => one.ReportsDue),
            new("reportsInTime", new Phrase("Báo cáo đúng hạn", "Reported in time"), one => one.ReportsInTime),
        ],
        [
            new(
                "bar-official",
                new Phrase("kiến nghị trả lời đúng hạn", "proposals answered in time"),
                one => one.ProposalsInTime
            ),
            new(
                "bar-below",
                new Phrase("kiến nghị trễ hạn", "proposals answered late or not at all"),
                one => one.ProposalsDue - one.ProposalsInTime
            ),
        ]
    );

    public static readonly OverviewTopic Establishments = new(
        "establishments",
        new Phrase("Chi bộ cơ quan: thành lập, kết thúc (III.2-c)", "Agency cells: founded, ended (III.2-c)"),
        [
            new("agencyCells", new Phrase("Chi bộ cơ quan", "Agency cells"), one => one.AgencyCells),
            new("founded", new Phrase("Thành lập trong tháng", "Founded in the month"), one => one.Founded),
            new(
                "foundedUnlawfully",
                new Phrase("Trong đó không đúng hướng dẫn", "Of those not conforming"),
                one => one.FoundedUnlawfully
            ),
            new("dissolved", new Phrase("Kết thúc trong tháng", "Ended in the month"), one => one.Dissolved),
        ],
        []
    );

    public static readonly OverviewTopic People = new(
        "people",
        new Phrase("Đảng viên của các chi bộ", "Members of the cells"),
        [
            new("official", new Phrase("Chính thức", "Official"), one => one.Official) { Few = sum => sum.FewOfficial },
            new("probationary", new Phrase("Dự bị", "On probation"), one => one.Probationary)
            {
                Few = sum => sum.FewProbationary,
            },
        ],
        []
    );

    /// <summary>All, in the order of the page.</summary>
    public static IReadOnlyList<OverviewTopic> All { get; } =
    [Verdicts, Strength, Meetings, Proposals, Establishments, People];

    /// <summary>Those whose months are shown as a series.</summary>
    public static IReadOnlyList<OverviewTopic> OfSeries { get; } =
    [Verdicts, Strength, Meetings, Proposals, Establishments];

    /// <summary>All columns, each once.</summary>
    public static IReadOnlyList<OverviewColumn> AllColumns { get; } = [.. All.SelectMany(topic => topic.Columns)];
}
