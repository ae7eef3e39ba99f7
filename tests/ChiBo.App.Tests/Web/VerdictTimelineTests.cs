using ChiBo.App.Web.Pictures;

namespace ChiBo.App.Tests.Web;

public sealed class VerdictTimelineTests
{
    [Fact]
    public void Numbers_of_changes_stand_above_one_another_and_never_over_one_another()
    {
        VerdictTimeline.RowsOf([0, 10, 11, 11.5, 12.4, 12.6, 40]).ShouldBe([null, 0, 1, null, null, 0, 0]);
        VerdictTimeline.RowsOf([0]).ShouldBe([null]);
    }
}
