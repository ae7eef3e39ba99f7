using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChiBo.App.Features.Members;
using ChiBo.App.Permissions;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>All data about oneself, for machines: one JSON file.</summary>
internal static class OwnDataFile
{
    /// <summary>Address of the file.</summary>
    public const string Path = "/account/my-data.json";

    /// <summary>As a look is called in the log of looks.</summary>
    public const string Look = "own-data";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void Map(WebApplication app) => app.MapGet(Path, File).WithMetadata(new SignedInAttribute());

    private static async Task<IResult> File(
        HttpContext http,
        OwnDataReader reader,
        PersonalLooks looks,
        Person person,
        TimeProvider clock
    )
    {
        IReadOnlyList<OwnPart> parts = await reader.Read();
        // The file has all that the account may see of itself: that it was taken is shown to the person like any look.
        await looks.LogOwn(Look);
        byte[] file = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                MadeAt = clock.GetUtcNow().UtcDateTime,
                Member = person.Subject.MemberCode,
                Account = person.Subject.UserCode,
                Tables = parts
                    .Select(part => new
                    {
                        part.Table,
                        Name = TableTexts.Of(part.Table),
                        part.Because,
                        Rows = part.Rows.Select(row =>
                            part.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)
                        ),
                    })
                    .ToList(),
                LeftOut = OwnExclusions.All.Select(table => new { Table = table.Key, Why = table.Value }).ToList(),
            },
            Options
        );
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file, "application/json", "du-lieu-cua-toi.json");
    }
}
