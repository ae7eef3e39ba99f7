using ChiBo.App.Features.Api.Members;
using ChiBo.App.Features.Members;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Organisations;

internal static class OrganisationDocs
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly OrganisationAnswer Cell = new()
    {
        Code = "X99001-C03",
        Kind = "residential_cell",
        Name = "Chi bộ thôn 3",
        ParentCode = "X99001-DU",
        UnitCodes = ["X99001-T03"],
        ValidFrom = new DateOnly(2008, 1, 1),
        DecisionNumber = "12-QĐ/ĐU",
        DecisionDate = new DateOnly(2007, 12, 20),
        Members = 24,
        IsActive = true,
    };

    public static readonly EndpointText List = new(
        "List the organisations within the duties of the account",
        "In the order of their codes, as they are active on the reference day."
    )
    {
        Answer = new ListAnswer<OrganisationAnswer>(Day, [Cell], "/api/v1/organisations?cursor=WDk5MDAxLUMwMw"),
    };

    public static readonly EndpointText One = new(
        "One organisation",
        "As it is on the reference day, or was last. Who may see data of members also gets who holds its positions."
    )
    {
        Answer = Cell with
        {
            Positions = [new PositionAnswer("secretary", "X99001-M055", "Nguyễn Văn Mẫu", new DateOnly(2015, 6, 1))],
        },
    };

    public static readonly EndpointText Members = new(
        "The roll of one organisation",
        "People with a main membership on the reference day, by given name, then family and middle name."
    )
    {
        Answer = new ListAnswer<MemberLine>(Day, [MemberDocs.Line], null),
    };
}
