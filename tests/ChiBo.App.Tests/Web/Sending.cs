using System.Net;

namespace ChiBo.App.Tests.Web;

/// <summary>Sends forms as a browser without script does.</summary>
internal static class Sending
{
    /// <summary>Opens the page of an account and sends one of its forms with these values.</summary>
    public static async Task<Answer> Send(
        this SampleServer server,
        string account,
        string path,
        string form,
        Dictionary<string, string> values
    )
    {
        using HttpClient client = server.As(account);
        string page = await client.GetStringOrErrorRawAsync(path);
        return await client.Send(path, form, values, page);
    }

    /// <summary>Sends a form that plans, and once more with a reason when something is named of the time, as on a holiday.</summary>
    public static async Task<Answer> SendAnyway(
        this SampleServer server,
        string account,
        string path,
        string form,
        Dictionary<string, string> values
    )
    {
        Answer answer = await server.Send(account, path, form, values);
        return answer.Page.Contains("name=\"ConfirmReason\"", StringComparison.Ordinal)
            ? await server.Send(
                account,
                path,
                form,
                new(values) { ["Seen"] = ValueOf(answer.Page, "Seen"), ["ConfirmReason"] = "Chi bộ đã thống nhất" }
            )
            : answer;
    }

    /// <summary>Sends a form with what the page that was opened before holds in hidden fields.</summary>
    public static async Task<Answer> Send(
        this HttpClient client,
        string path,
        string form,
        Dictionary<string, string> values,
        string page
    )
    {
        var all = new Dictionary<string, string>(values)
        {
            ["_handler"] = form,
            ["__RequestVerificationToken"] = SampleInstallation.Token().Match(page).Groups["token"].Value,
        };
        if (page.Contains("name=\"FilledInOn\"", StringComparison.Ordinal) && !all.ContainsKey("FilledInOn"))
        {
            all["FilledInOn"] = ValueOf(page, "FilledInOn");
        }

        using var content = new FormUrlEncodedContent(all);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return new Answer(
            answer.StatusCode,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            answer.Headers.Location?.ToString() ?? ""
        );
    }

    /// <summary>The page as it is, whatever its status.</summary>
    public static async Task<string> GetStringOrErrorRawAsync(this HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>What a hidden field holds.</summary>
    public static string ValueOf(string page, string field)
    {
        string begin = $"name=\"{field}\" value=\"";
        int first = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return page[first..page.IndexOf('"', first)];
    }
}

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, string Page, string Location)
{
    /// <summary>Fails with the page unless the form was done.</summary>
    public Answer ShouldBeDone()
    {
        Status.ShouldBe(HttpStatusCode.SeeOther, Page);
        return this;
    }
}
