namespace ChiBo.Domain.Reports.Drafting;

/// <summary>Comments of the cells where members live (II.2.d): how many, never what they say.</summary>
internal static class ResidenceSentences
{
    public static IEnumerable<ReportSentence> Of(ReportFacts facts)
    {
        RecordSet asked = Set(facts.Comments.Where(one => facts.Period.Contains(one.AskedOn)));
        RecordSet given = Set(facts.Comments.Where(one => one.GivenOn is { } on && facts.Period.Contains(on)));
        RecordSet late = Set(
            facts.Comments.Where(one =>
                facts.Period.Contains(one.DueOn) && one.GivenOn is null && one.DueOn < facts.Today
            )
        );
        yield return ReportSentence.Of(
            "residence.comments",
            ReportSection.Residence,
            "II.2.d",
            asked.IsAny || given.IsAny || late.IsAny,
            Listing.Of(
                $"Nhận xét của nơi cư trú",
                ("đã đề nghị", asked),
                ("đã nhận được", given),
                ("quá hạn chưa có", late)
            ),
            $"Trong kỳ chưa đề nghị nơi cư trú nhận xét đảng viên nào."
        );
    }

    private static RecordSet Set(IEnumerable<CommentFact> comments) => new(comments.Select(one => one.Record));
}
