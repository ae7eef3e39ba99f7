using System.Diagnostics;
using ChiBo.App.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ChiBo.App.Tests.Web;

/// <summary>What is measured tells which kind of page was asked for, and nothing of whom it was about.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public void A_request_is_known_by_its_route()
    {
        using var activity = new Activity("GET");
        activity.SetTag("url.path", "/members/X99001-M001");
        activity.SetTag("url.query", "name=Lan");
        activity.SetTag("client.address", "10.0.0.1");
        activity.SetTag("http.response.status_code", "200");
        var context = new DefaultHttpContext();
        context.SetEndpoint(
            new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/members/{Code}"), 0, null, null)
        );

        Telemetry.Clean(activity, context);

        activity
            .Tags.ToDictionary(tag => tag.Key, tag => tag.Value)
            .ShouldBe(
                new Dictionary<string, string?>
                {
                    ["url.path"] = "/members/{Code}",
                    ["http.response.status_code"] = "200",
                }
            );
    }

    [Fact]
    public void An_address_that_leads_nowhere_is_not_told()
    {
        using var activity = new Activity("GET");
        activity.SetTag("url.path", "/members/X99001-M001/khong-co");
        Telemetry.Clean(activity, new DefaultHttpContext());
        activity.GetTagItem("url.path").ShouldBe("");
    }
}
