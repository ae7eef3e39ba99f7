using ChiBo.Domain.Members;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.Tests.Oracle;
using ChiBo.TestKit;
using CsCheck;

namespace ChiBo.Guidance.Tests.Properties;

/// <summary>What holds of every review, on generated registers.</summary>
public sealed class ReviewProperties
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000];
    private static readonly Gen<DateOnly> Days = Gen.Int[0, HostileRegister.Days.Count - 1]
        .Select(i => HostileRegister.Days[i]);
    private static readonly GuidanceDocument Guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;

    [Fact]
    public void Adding_an_unrelated_member_changes_no_other_commune() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = HostileRegister.Create(seed);
                    string before = Told(rows, day);
                    rows.Units.Add(new UnitRow("ZZ", UnitKind.Commune, "Xã khác", null, CommuneKind.Xa, Period.Always));
                    rows.Members.Add(new MemberRow("A-new", "Người Mẫu Mới", OfficialOn: new DateOnly(2000, 1, 1)));
                    rows.Posts.Add(new PostRow("A-new", "ZZ", PostKind.Cadre, "", Period.Always));
                    string after = Told(rows, day);
                    return after.StartsWith(before, StringComparison.Ordinal)
                        && after[before.Length..].StartsWith("ZZ ", StringComparison.Ordinal);
                },
                iter: 200
            );

    [Fact]
    public void The_order_of_rows_changes_nothing() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = HostileRegister.Create(seed);
                    string before = Told(rows, day);
                    Shuffle(rows, new Random(seed));
                    return Told(rows, day) == before;
                },
                iter: 200
            );

    [Fact]
    public void On_every_boundary_day_and_beside_it_there_is_one_finding_for_each_rule_and_subject() =>
        Seeds.Sample(
            seed =>
            {
                RegisterRows rows = HostileRegister.Create(seed);
                Reviewer reviewer = ReviewerOf(rows.ToSnapshot());
                return BoundariesOf(rows)
                    .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
                    .Where(Domain.Register.Days.CanBeAsked)
                    .Distinct()
                    .All(day => HasOneFindingForEach(rows, reviewer, day));
            },
            iter: 60
        );

    [Fact]
    public void A_day_compared_with_itself_shows_nothing() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    Reviewer reviewer = ReviewerOf(HostileRegister.Create(seed).ToSnapshot());
                    return !Comparison.Between(Review(reviewer, day), Review(reviewer, day)).Any();
                },
                iter: 100
            );

    [Fact]
    public void The_timeline_tells_the_verdict_of_every_day() =>
        Seeds.Sample(
            seed =>
            {
                Reviewer reviewer = ReviewerOf(HostileRegister.Create(seed).ToSnapshot());
                return reviewer.Snapshot.Communes().All(commune => TimelineIsWhole(reviewer, commune));
            },
            iter: 25
        );

    [Fact]
    public void The_review_of_the_nation_as_numbers_is_that_of_each_commune() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    Reviewer reviewer = ReviewerOf(HostileRegister.Create(seed).ToSnapshot());
                    List<CommuneReview> one = [.. Review(reviewer, day)];
                    return new[] { 1, 2, 3 }.All(workers =>
                    {
                        NationalReview nation = reviewer.ReviewAll(day, workers);
                        return nation.Communes.Select(c => c.Verdict).SequenceEqual(one.Select(c => c.Verdict))
                            && nation.FindingCount == one.Sum(c => c.Findings.Count);
                    });
                },
                iter: 100
            );

    [Fact]
    public void A_change_tried_on_a_snapshot_is_the_change_made_on_the_rows() =>
        Gen.Select(Seeds, Days)
            .Sample(
                (seed, day) =>
                {
                    RegisterRows rows = HostileRegister.Create(seed);
                    RegisterSnapshot snapshot = rows.ToSnapshot();
                    RegisterChange change = ChangeOf(rows, new Random(seed));
                    try
                    {
                        change.Apply(rows);
                    }
                    catch (ChangeNotPossibleException)
                    {
                        Should.Throw<ChangeNotPossibleException>(() => snapshot.With([change]));
                        return true;
                    }

                    string expected = AgreementTests.Told(new OracleReviewer(rows).Review(day));
                    string actual = AgreementTests.Told(Review(ReviewerOf(snapshot.With([change])), day));
                    return expected == actual;
                },
                iter: 5_000
            );

    private static RegisterChange ChangeOf(RegisterRows rows, Random random)
    {
        DateOnly on = HostileRegister.Days[random.Next(HostileRegister.Days.Count)];
        string member = rows.Members.Count == 0 ? "M000" : Pick(rows.Members).Code;
        List<string> areas =
        [
            .. rows.Units.Where(u => u.Kind == UnitKind.ResidentialArea).Select(u => u.Code).Distinct(),
        ];
        List<string> cells = [.. rows.Organisations.Where(o => o.Code[0] == 'K').Select(o => o.Code).Distinct()];
        string organisation = Pick(rows.Organisations).Code;
        // A commune that ended before 1930 or begins after 2100 is not in a snapshot.
        List<string> communes =
        [
            .. rows
                .Units.Where(u => u.Kind == UnitKind.Commune && HostileRegister.Days.Any(u.Period.Contains))
                .Select(u => u.Code),
        ];
        return random.Next(areas.Count > 1 ? 9 : 6) switch
        {
            0 => new MoveMember(member, organisation, on),
            1 => new LeaveParty(member, on),
            2 => new BecomeOfficial(member, on),
            3 => new DissolveOrganisation(organisation, new Dictionary<string, string>(), on),
            4 when communes.Count > 0 => new FoundOrganisation(
                "CQ-NEW",
                Domain.Organisations.OrganisationKind.AgencyCell,
                "Mới",
                null,
                [Pick(communes)],
                [member],
                member,
                on
            ),
            4 or 5 => new MergeCells([cells[0], cells[^1]], cells[0], on),
            6 => new MergeAreas([areas[0], areas[1]], new NewArea(areas[random.Next(2)]), on),
            7 => new SplitArea(areas[0], [new NewArea(areas[0]), new NewArea("A-NEW")], on),
            _ => new SplitCell(cells[0], [new NewCell("K-NEW", null, [areas[0]], [member])], on),
        };

        T Pick<T>(List<T> list) => list[random.Next(list.Count)];
    }

    private static bool HasOneFindingForEach(RegisterRows rows, Reviewer reviewer, DateOnly day)
    {
        List<OracleCommune> expected = [.. new OracleReviewer(rows).Review(day)];
        List<CommuneReview> actual = [.. Review(reviewer, day)];
        return actual.Select(c => c.Code).SequenceEqual(expected.Select(c => c.Code))
            && actual
                .Zip(expected)
                .All(pair =>
                    pair.First.Findings.Select(f => (f.Rule.Id(), f.Subject))
                        .SequenceEqual(pair.Second.Findings.Select(f => (f.Rule, f.Subject)))
                    && pair.First.Findings.DistinctBy(f => (f.Rule, f.Subject)).Count() == pair.First.Findings.Count
                );
    }

    private static bool TimelineIsWhole(Reviewer reviewer, CommuneRef commune)
    {
        DateOnly first = new(2014, 10, 1);
        DateOnly last = new(2016, 4, 1);
        List<TimelineDay> timeline = [.. Timeline.Of(reviewer, commune, first, last)];
        Verdict? told = null;
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            TimelineDay? change = timeline.Find(entry => entry.Day == day);
            told = change is null ? told : change.Change.After;
            if (reviewer.Review(commune.Code, day)?.Verdict != told)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<DateOnly> BoundariesOf(RegisterRows rows) =>
        rows
            .Units.Select(row => row.Period)
            .Concat(rows.Organisations.Select(row => row.Period))
            .Concat(rows.Memberships.Select(row => row.Period))
            .SelectMany(period => new[] { period.From, period.To })
            .OfType<DateOnly>()
            .Append(new DateOnly(2014, 10, 10))
            .Where(day => day.Year is > 1 and < 9999)
            .Distinct();

    private static void Shuffle(RegisterRows rows, Random random)
    {
        ShuffleList(rows.Units);
        ShuffleList(rows.Organisations);
        ShuffleList(rows.Members);
        ShuffleList(rows.Memberships);
        ShuffleList(rows.Statuses);
        ShuffleList(rows.Posts);
        ShuffleList(rows.Positions);
        ShuffleList(rows.Residences);

        void ShuffleList<T>(List<T> list) =>
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));
    }

    private static Reviewer ReviewerOf(RegisterSnapshot snapshot) =>
        new(snapshot, ParameterSource.Of(Guidance.Parameters));

    private static IEnumerable<CommuneReview> Review(Reviewer reviewer, DateOnly day) =>
        reviewer.Review(reviewer.Snapshot.Communes().Where(commune => commune.IsActiveOn(day)), day);

    private static string Told(RegisterRows rows, DateOnly day) =>
        string.Concat(
            Review(ReviewerOf(rows.ToSnapshot()), day)
                .Select(commune =>
                    $"{commune.Code} {commune.Verdict} {commune.Eligible} "
                    + string.Join(
                        ' ',
                        commune.Findings.Select(f =>
                            $"{f.Rule} {f.Outcome} {f.Subject} {f.Observed} {string.Join(',', f.Evidence)}"
                        )
                    )
                    + "\n"
                )
        );
}
