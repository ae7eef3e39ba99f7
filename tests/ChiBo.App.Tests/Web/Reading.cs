namespace ChiBo.App.Tests.Web;

/// <summary>Reads answers, whatever their status.</summary>
internal static class Reading
{
    /// <summary>The page, without what differs each time: tokens and traces.</summary>
    public static async Task<string> GetStringOrErrorAsync(this HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        string page = await answer.Content.ReadAsStringAsync();
        return SampleInstallation.Token().Replace(page, "");
    }
}
