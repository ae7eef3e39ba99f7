using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>What the pages that write facts of a member share: the member, the sort of fact, the fact, two who write at once.</summary>
public abstract class FactPage : FormPage
{
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>The sort of fact, as addresses name it.</summary>
    [Parameter]
    public string Table { get; set; } = "";

    /// <summary>Number of the fact; nothing on a page that records a new one.</summary>
    [Parameter]
    public long? Id { get; set; }

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    /// <summary>What the form asks for.</summary>
    protected FactChoices Choices { get; private set; } = new();

    /// <summary>What stands in the fields, by their names.</summary>
    protected IReadOnlyDictionary<string, string?> Values { get; private set; } = new Dictionary<string, string?>();

    /// <summary>What others have recorded since the form was opened.</summary>
    protected IReadOnlyList<FactLine> Theirs { get; private set; } = [];

    /// <summary>The fact in words.</summary>
    protected string Described { get; private set; } = "";

    protected MemberFactKind Kind { get; private set; }

    protected long FilledInOn { get; private set; }

    /// <summary>Whether there is such a member, and such a fact.</summary>
    protected bool IsThere { get; private set; }

    protected string Name { get; private set; } = "";

    protected string Back => PagePaths.Member(Code, Visitor);

    protected IReadOnlyList<Crumb> Steps => [new(Say(MemberTexts.Title), "/members"), new(Name, Back)];

    private protected MemberRecord? Known { get; private set; }

    private protected FactRequest Request => new(Code, Kind, FilledInOn, Typed("Reason"));

    protected override async Task OnInitializedAsync()
    {
        if (MemberFactKinds.Find(Table) is { } kind && (Id is not null || kind != MemberFactKind.Membership))
        {
            Kind = kind;
            await Read();
        }

        if (!IsThere)
        {
            Http.Response.StatusCode = IsSent ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound;
        }
    }

    /// <summary>Whether a fact can be dealt with on this page.</summary>
    private protected virtual bool Takes(DatedFact fact) => true;

    private async Task Read()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Known = await MemberRecord.Read(db, Code, KnownAt.Now);
        DatedFact? fact = Known?.Facts(Kind).FirstOrDefault(row => row.Id == Id && row.IsCurrent);
        if (Known is null || (Id is not null && (fact is null || !Takes(fact))))
        {
            return;
        }

        IsThere = true;
        await Services.GetRequiredService<PersonalLooks>().Log(Known.Member.Id, Code, Table);
        Name = Known.Details[^1].FullName;
        FilledInOn = long.TryParse(Typed("FilledInOn"), NumberStyles.None, null, out long act) ? act : Known.LastAct;
        Choices = await Services.GetRequiredService<FactChoicesReader>().Read(Kind, Known.Member.Id);
        Described = fact is null ? "" : Known.Describe(fact, Visitor);
        await Fill(db, fact);
        db.ChangeTracker.Clear();
    }

    private async Task Fill(ChiBoContext db, DatedFact? fact)
    {
        FactFields first = fact is null
            ? new FactFields { From = Visitor.Today, Place = Choices.Places is [var only] ? only.Value : null }
            : FactFields.Of(fact, await PlaceOf(db, fact));
        bool isListed = Choices.Places.Any(place => place.Value == first.Place);
        Values = new Dictionary<string, string?>
        {
            ["What"] = TypedOr("What", first.What),
            ["Title"] = TypedOr("Title", first.Title),
            ["Place"] = TypedOr("Place", isListed ? first.Place : null),
            ["PlaceCode"] = TypedOr("PlaceCode", isListed ? null : first.Place),
            ["From"] = TypedOr("From", Iso(first.From)),
            ["To"] = TypedOr("To", Iso(first.To)),
        };
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<string?> PlaceOf(ChiBoContext db, DatedFact fact) =>
        fact switch
        {
            Position row => await db
                .Organisations.Where(o => o.Id == row.OrganisationId)
                .Select(o => o.Code)
                .SingleAsync(),
            Post row => await db.Units.Where(unit => unit.Id == row.UnitId).Select(unit => unit.Code).SingleAsync(),
            Residence row => await db
                .Units.Where(unit => unit.Id == row.UnitId)
                .Select(unit => unit.Code)
                .SingleAsync(),
            _ => null,
        };

    /// <summary>Reads the fields; what is missing or not among the choices is said beside its field.</summary>
    private protected FactFields ReadFields()
    {
        string? what = Choices.What.Count == 0 ? null : Typed("What");
        if (Choices.What.Count > 0 && !Choices.What.Any(choice => choice.Value == what))
        {
            Errors.Add("What", FactTexts.WhatMissing);
        }

        string? title = Choices.Title is null ? null : Typed("Title");
        if (title is null && (Kind == MemberFactKind.Post || what == MemberEvents.Left))
        {
            Errors.Add("Title", Kind == MemberFactKind.Post ? FactTexts.TitleMissing : FactTexts.LeftReasonMissing);
        }

        string? place = (Choices.TakesOtherPlace ? Typed("PlaceCode") : null) ?? Typed("Place");
        bool isPlaceGiven =
            place is not null && (Choices.TakesOtherPlace || Choices.Places.Any(choice => choice.Value == place));
        if (Choices.HasPlace && !isPlaceGiven)
        {
            Errors.Add("Place", FactTexts.PlaceMissing);
        }

        DateOnly? from = Day("From");
        if (from is null && Errors["From"] is null && Kind != MemberFactKind.Membership)
        {
            Errors.Add("From", FactTexts.FromMissing);
        }

        return new FactFields
        {
            What = what,
            Title = title,
            Place = place,
            From = from,
            To = Day("To"),
        };
    }

    /// <summary>Goes on to the member, or says beside its field why it was declined.</summary>
    protected void Answer(Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo($"/members/{Uri.EscapeDataString(Code)}?done=recorded");
            return;
        }

        Refuse(outcome.Refusal is FactNotPossible fault ? fault.Field : "Reason", outcome.Refusal);
        if (outcome.Refusal is MemberChangedSince)
        {
            Theirs = [.. Known!.Since(FilledInOn, Visitor)];
            FilledInOn = Known.LastAct;
        }
    }
}
