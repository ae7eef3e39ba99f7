using ChiBo.App.Features.Members;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>What the pages of a cell's work share: the cell, who may record, where it leads when it is done.</summary>
public abstract class WorkPage : FormPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    protected AskedDays Asked { get; private set; } = null!;

    protected ShownOrganisation? Shown { get; private set; }

    protected IReadOnlyList<FactLine> Lines { get; private set; } = [];

    protected bool MayRecord { get; private set; }

    /// <summary>The tab, as addresses name it.</summary>
    protected abstract string Tab { get; }

    /// <summary>How sensitive what is recorded is.</summary>
    protected virtual Sensitivity Sensitivity => Sensitivity.Internal;

    protected string Path => $"/organisations/{Uri.EscapeDataString(Code)}/{Tab}";

    private protected ChiBoContext Db => Services.GetRequiredService<ChiBoContext>();

    private bool MayCorrect { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        Permits permits = Services.GetRequiredService<Permits>();
        Shown = await ShownOrganisation.Find(Db, permits, Code, Asked.Day, await Asked.Known(Db));
        if (Shown is null || !Rolls.Cells.Contains(Shown.Kind))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        MayRecord = (await permits.OnOrganisation(AccessAction.Record, Sensitivity, Code)).IsAllowed;
        MayCorrect = (await permits.OnOrganisation(AccessAction.Correct, Sensitivity, Code)).IsAllowed;
        Lines = await Read(Shown.Id);
    }

    /// <summary>What is recorded, the newest first.</summary>
    protected abstract Task<IReadOnlyList<FactLine>> Read(int organisation);

    /// <summary>What the person may do with one of the lines.</summary>
    protected IReadOnlyList<TabLink> Deeds(long id, bool canEnd)
    {
        string path = FormattableString.Invariant($"{Path}/{id}");
        var deeds = new List<TabLink>();
        if (MayRecord && canEnd)
        {
            deeds.Add(new(FactTexts.EndIt, path + "/end"));
        }

        if (MayCorrect)
        {
            deeds.Add(new(FactTexts.StrikeIt, path + "/strike"));
        }

        return deeds;
    }

    /// <summary>Goes back to the list, or says beside its field why it was declined.</summary>
    protected void Answer(Outcome<long> outcome, string field)
    {
        if (outcome.IsDone)
        {
            GoTo(Path + "?done=recorded");
            return;
        }

        string wrong = outcome.Refusal is WorkNotPossible fault ? fault.Field : field;
        Refuse(wrong == "From" && field == "Day" ? "Day" : wrong, outcome.Refusal);
    }
}
