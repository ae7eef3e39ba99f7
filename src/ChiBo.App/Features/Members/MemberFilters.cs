using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Members;

/// <summary>Reads the filter of a list of members from its address, within what the person may see.</summary>
internal sealed class MemberFilters(ChiBoContext db, OrganisationReach reach)
{
    private const int LongestName = 100;

    public async Task<MemberFilter> Of(PageAddress address, AskedDays asked)
    {
        KnownAt known = await asked.Known(db);
        string? name = address["name"]?.Trim();
        return new MemberFilter(
            asked.Day,
            known,
            await reach.Of(AccessAction.Look, Sensitivity.Personal, asked.Day, known)
        )
        {
            Name = string.IsNullOrEmpty(name) ? null : name[..Math.Min(name.Length, LongestName)],
            IsOfficial = address["standing"] switch
            {
                "official" => true,
                "probationary" => false,
                _ => null,
            },
        };
    }
}
