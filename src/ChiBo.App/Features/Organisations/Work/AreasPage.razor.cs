using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>Who of a cell is in charge of which area (II.2.c), and the form that puts somebody in charge.</summary>
public sealed partial class AreasPage
{
    protected override string Tab => "areas";

    protected override Sensitivity Sensitivity => Sensitivity.Personal;

    private IReadOnlyList<Choice> Members { get; set; } = [];

    private IReadOnlyList<Choice> Units { get; set; } = [];

    protected override async Task<IReadOnlyList<FactLine>> Read(int organisation)
    {
        Members =
        [
            .. await (
                from roll in Db.Memberships.Known(KnownAt.Now).On(Visitor.Today)
                join details in Db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
                where roll.OrganisationId == organisation && (details.LeftOn == null || details.LeftOn > Visitor.Today)
                orderby details.SortKey, details.Member!.Code
                select new Choice(details.Member!.Code, details.FullName)
            ).ToListAsync(),
        ];
        OrganisationVersion? committee = await Rolls.CommitteeAbove(Db, organisation, Visitor.Today);
        int[] communes = committee?.UnitIds ?? [];
        var areas = await Db
            .UnitVersions.Known(KnownAt.Now)
            .On(Visitor.Today)
            .Where(row => row.Kind == UnitKind.ResidentialArea && communes.Contains(row.ParentId!.Value))
            .Select(row => new { row.Unit!.Code, row.Name })
            .ToListAsync();
        Units =
        [
            .. areas
                .OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
                .Select(row => new Choice(row.Code, row.Name)),
        ];
        var rows = await (
            from row in WorkKinds.Areas(Db, organisation).AsNoTracking()
            join details in Db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            join act in Db.Acts on row.RecordedIn equals act.Id
            orderby row.ValidTo == null descending, row.ValidFrom != null descending, row.ValidFrom descending, row.Id
            select new
            {
                row.Id,
                row.ValidFrom,
                row.ValidTo,
                details.FullName,
                act.At,
                act.Reason,
                Area = Db
                    .UnitVersions.Where(unit => unit.UnitId == row.UnitId && unit.SupersededIn == null)
                    .OrderByDescending(unit => unit.ValidFrom != null)
                    .ThenByDescending(unit => unit.ValidFrom)
                    .Select(unit => unit.Name)
                    .FirstOrDefault(),
            }
        ).ToListAsync();
        return
        [
            .. rows.Select(row => new FactLine(
                $"{row.Area} · {row.FullName}",
                row.ValidFrom,
                row.ValidTo,
                row.At,
                row.Reason,
                false
            )
            {
                Deeds = Deeds(row.Id, canEnd: row.ValidTo is null),
            }),
        ];
    }

    private async Task Submit()
    {
        string member = Chosen("Member", Members, WorkTexts.MemberMissing);
        string unit = Chosen("Unit", Units, WorkTexts.UnitMissing);
        DateOnly from = RequiredDay("From", WorkTexts.FromMissing);
        if (MayRecord && IsSound())
        {
            Answer(await Services.GetRequiredService<RecordAreaOfficer>().Handle(Code, member, unit, from), "From");
        }
    }

    private string Chosen(string name, IReadOnlyList<Choice> choices, Phrase whenMissing)
    {
        string? typed = Typed(name);
        if (typed is null || choices.All(choice => choice.Value != typed))
        {
            Errors.Add(name, whenMissing);
        }

        return typed ?? "";
    }
}
