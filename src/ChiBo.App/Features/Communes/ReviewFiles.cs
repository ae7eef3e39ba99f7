using ChiBo.App.Features.Communes.Operation;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;

namespace ChiBo.App.Features.Communes;

/// <summary>Reviews to take away: a workbook to work on, a report in the layout of Party documents.</summary>
internal static class ReviewFiles
{
    /// <summary>Address of the file of the list as it is shown, filters and days included.</summary>
    public static string OfList(string form, Visitor visitor) =>
        (visitor.Address with { Path = $"/communes/review.{form}" }).With(Pager.Parameter, null).ToString();

    /// <summary>Address of the file of one commune on the days that are shown.</summary>
    public static string OfCommune(string code, string form, Visitor visitor) =>
        PagePaths.Commune(code, visitor, $"/review.{form}");

    public static void Map(WebApplication app)
    {
        var ofAll = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        app.MapGet(
                "/communes/review.xlsx",
                async (Visitor visitor, CommuneList list) => Workbook(await OfList(visitor, list))
            )
            .WithMetadata(ofAll);
        app.MapGet(
                "/communes/review.docx",
                async (Visitor visitor, CommuneList list) => Report(await OfList(visitor, list), visitor)
            )
            .WithMetadata(ofAll);
        var ofOne = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Unit);
        app.MapGet(
                "/communes/{code}/review.xlsx",
                async (string code, CommuneFile file) =>
                    await file.Of(code) is { } review ? Workbook(review) : Results.NotFound()
            )
            .WithMetadata(ofOne);
        app.MapGet(
                "/communes/{code}/review.docx",
                async (string code, CommuneFile file, Visitor visitor) =>
                    await file.Of(code) is { } review ? Report(review, visitor) : Results.NotFound()
            )
            .WithMetadata(ofOne);
    }

    private static Task<ReviewCase> OfList(Visitor visitor, CommuneList list) =>
        list.Review(AskedDays.Of(visitor), CommuneFilter.Of(visitor.Address));

    private static IResult Workbook(ReviewCase review)
    {
        using var file = new MemoryStream();
        ReviewSheets.Write(file, review, onlyFailures: false);
        return Results.File(
            file.ToArray(),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            NameOf(review, "xlsx")
        );
    }

    private static IResult Report(ReviewCase review, Visitor visitor)
    {
        using var file = new MemoryStream();
        ReviewPaper.Write(file, review, new ReportHead(null, null, null, visitor.Today));
        return Results.File(
            file.ToArray(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            NameOf(review, "docx")
        );
    }

    private static string NameOf(ReviewCase review, string form)
    {
        string what = review.Language == Language.Vietnamese ? "ra-soat" : "review";
        string scope = review.Scope is [var one] ? $"-{one.Code}" : "";
        return $"{what}{scope}-{review.Day:yyyy-MM-dd}.{form}";
    }
}

/// <summary>The review of one commune, for a file: with names for who may see them.</summary>
internal sealed class CommuneFile(ChiBoContext db, CommuneReviewing reviewing, Permits permits, Visitor visitor)
{
    public async Task<ReviewCase?> Of(string code)
    {
        var asked = AskedDays.Of(visitor);
        if (await reviewing.Open(code, asked) is not { } opened || opened.Decide() is not { } review)
        {
            return null;
        }

        OperationMonth month = OperationMonth.Of(visitor, asked);
        bool tells = AskedRules.AreOfOperation(visitor);
        CommuneReview named = tells
            ? review with
            {
                Operation = opened.Case.Reviewer.Operation(opened.Commune, month.Day),
            }
            : review;
        bool seesPeople = (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, code)).IsAllowed;
        IReadOnlyDictionary<string, string> names = seesPeople
            ? await NamesOf.Members(db, named, await asked.Known(db))
            : new Dictionary<string, string>();
        return opened.Case.Naming(names) with
        {
            ShowsCodes = seesPeople,
            TellsOperation = tells,
            OperationDay = month.Day,
        };
    }
}
