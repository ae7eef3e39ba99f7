using System.Globalization;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.Establishments;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>The record of what dissolved agency cells hand over, by the plan as it stands in the address; of one commune or of a district.</summary>
internal static class HandOverFile
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Unit);
        app.MapGet("/communes/{code}/dissolution-plan/ban-giao.docx", Docx).WithMetadata(needs);
        app.MapGet("/units/{code}/dissolution-plan/ban-giao.docx", Docx).WithMetadata(needs);
    }

    private static async Task<IResult> Docx(string code, Visitor visitor, Dissolutions dissolutions)
    {
        AskedDays asked = AskedDays.Of(visitor);
        if (
            await dissolutions.Look(code, asked)
            is not { Plan: { IsComplete: true, Cells.IsEmpty: false } plan } planned
        )
        {
            return Results.NotFound();
        }

        IReadOnlyDictionary<string, string> places = planned.Places();
        string Place(string cell) => places.GetValueOrDefault(cell, cell);
        var paper = new HandOverPaper
        {
            About = "giải thể chi bộ cơ quan xã và chuyển đảng viên về chi bộ khác",
            EffectiveOn = asked.Day,
            Cells =
            [
                .. plan.Cells.Select(cell => new HandingCell(
                    Place(cell.Cell),
                    Ends: true,
                    [
                        .. cell.Placements.Select(placement => new HandedFile(
                            planned.People.GetValueOrDefault(placement.Member, placement.Member),
                            Place(placement.To)
                        )),
                    ]
                )),
            ],
            MadeOn = visitor.Today,
        };
        using var file = new MemoryStream();
        PartyDocumentWriter.Write(paper.ToDocument(), file);
        return Results.File(
            file.ToArray(),
            Word,
            string.Create(CultureInfo.InvariantCulture, $"ban-giao-{code}-{asked.Day:yyyy-MM-dd}.docx")
        );
    }
}
