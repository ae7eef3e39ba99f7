using ChiBo.App.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ChiBo.App.Tests.Quality;

/// <summary>Fields that were typed and fields that were left as the program had filled them in.</summary>
public sealed class FormMeterTests
{
    private readonly FormMeter meter = new();

    [Fact]
    public void A_field_that_is_sent_as_it_began_is_reused_and_a_changed_one_is_typed()
    {
        Ask("Day", "2031-03-05");
        Ask("Words", "Dòng một\nDòng hai");
        Ask("Title", "Như cũ");

        Count(("Day", "2031-03-05"), ("Words", "Dòng một\r\nDòng hai "), ("Title", "Khác")).ShouldBe(new(1, 2));
    }

    [Fact]
    public void What_began_empty_counts_when_it_is_filled_in_and_what_was_emptied_counts_as_typed()
    {
        Ask("Reason", null);
        Ask("Place", null);
        Ask("Title", "Đã điền");

        Count(("Reason", ""), ("Place", "Nhà văn hóa"), ("Title", "")).ShouldBe(new(2, 0));
    }

    [Fact]
    public void What_is_no_field_of_the_page_is_not_counted()
    {
        meter.Begin("Hidden", "1");

        Count(("Hidden", "1"), ("__RequestVerificationToken", "abc"), ("_handler", "record")).ShouldBe(default);
    }

    private void Ask(string name, string? first)
    {
        meter.Ask(name);
        meter.Begin(name, first);
    }

    private FormCount Count(params (string Name, string Text)[] sent) =>
        meter.Count(new FormCollection(sent.ToDictionary(one => one.Name, one => new StringValues(one.Text))));
}
