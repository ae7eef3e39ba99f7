using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reports.Drafting;

/// <summary>Members at both ends of the period, and what changed (II.1.3.b-7).</summary>
internal static class MemberSentences
{
    public static IEnumerable<ReportSentence> Of(ReportFacts facts)
    {
        ReportPeriod period = facts.Period;
        DateOnly before = period.From.AddDays(-1);
        yield return ReportSentence.Of(
            "members.official",
            ReportSection.Members,
            "II.1.3.b-7",
            $"Trước ngày đầu kỳ chi bộ có {Set(facts, member => member.IsOfficial(before))} đảng viên chính thức trong tổng số {Set(facts, member => member.IsOn(before))} đảng viên; đến ngày cuối của số liệu có {Set(facts, member => member.IsOfficial(facts.AsOf))} đảng viên chính thức trong tổng số {Set(facts, member => member.IsOn(facts.AsOf))} đảng viên."
        );

        RecordSet admitted = Set(
            facts,
            member => Within(facts, member.AdmittedOn) && member.IsOn(member.AdmittedOn!.Value)
        );
        RecordSet confirmed = Set(
            facts,
            member => Within(facts, member.OfficialOn) && member.IsOn(member.OfficialOn!.Value)
        );
        yield return Say(
            "members.admitted",
            admitted.IsAny || confirmed.IsAny,
            Listing.Of($"Phát triển đảng viên", ("kết nạp", admitted), ("công nhận chính thức", confirmed)),
            $"Trong kỳ không có đảng viên nào được kết nạp hoặc công nhận chính thức."
        );

        var listed = new RecordSet(
            facts.Admissions.Where(one => period.Contains(one.OpenedOn)).Select(one => one.Record)
        );
        yield return Say(
            "admissions.listed",
            listed.IsAny,
            $"Đã đưa {listed} quần chúng ưu tú vào nguồn phát triển đảng viên.",
            $"Trong kỳ chưa đưa quần chúng ưu tú nào vào nguồn phát triển đảng viên."
        );

        RecordSet came = Set(facts, member => member.OnRoll.Any(span => CameIn(facts, member, span)));
        RecordSet went = Set(facts, member => member.OnRoll.Any(span => WentOut(facts, member, span)));
        RecordSet left = Set(
            facts,
            member => Within(facts, member.LeftOn) && member.IsOn(member.LeftOn!.Value.AddDays(-1))
        );
        yield return Say(
            "members.moved",
            came.IsAny || went.IsAny || left.IsAny,
            Listing.Of(
                $"Biến động đảng viên",
                ("chuyển đến", came),
                ("chuyển đi", went),
                ("không còn trong Đảng", left)
            ),
            $"Trong kỳ không có đảng viên nào chuyển đến, chuyển đi hoặc không còn trong Đảng."
        );
    }

    /// <summary>On the roll from a day in the period on, and not the day before, after an earlier admission.</summary>
    private static bool CameIn(ReportFacts facts, MemberFact member, Period span) =>
        span.From is { } from
        && Within(facts, from)
        && member.IsOn(from)
        && !member.IsOn(from.AddDays(-1))
        && !(member.AdmittedOn >= from);

    private static bool WentOut(ReportFacts facts, MemberFact member, Period span) =>
        span.To is { } to
        && Within(facts, to)
        && member.IsOn(to.AddDays(-1))
        && !member.IsOn(to)
        && !(member.LeftOn <= to);

    /// <summary>In the period, and not after the last day of which there are figures.</summary>
    private static bool Within(ReportFacts facts, DateOnly? day) =>
        day is { } one && facts.Period.Contains(one) && one <= facts.AsOf;

    private static RecordSet Set(ReportFacts facts, Func<MemberFact, bool> which) =>
        new(facts.Members.Where(which).Select(member => member.Record));

    private static ReportSentence Say(string code, bool isAny, FormattableString words, FormattableString whenNone) =>
        ReportSentence.Of(code, ReportSection.Members, "II.1.3.b-7", isAny, words, whenNone);
}
