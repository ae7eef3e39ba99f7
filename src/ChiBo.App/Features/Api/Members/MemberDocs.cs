using ChiBo.App.Features.Members;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Members;

internal static class MemberDocs
{
    public static readonly MemberLine Line = new(
        "X99001-M055",
        "Nguyễn Văn Mẫu",
        new DateOnly(1961, 5, 4),
        new DateOnly(1985, 2, 3),
        new DateOnly(1986, 2, 3),
        "X99001-C03",
        "Chi bộ thôn 3"
    );

    public static readonly DetailsAnswer Details = new(
        "Nguyễn Văn Mẫu",
        "male",
        new DateOnly(1961, 5, 4),
        new DateOnly(1985, 2, 3),
        new DateOnly(1986, 2, 3),
        null,
        null
    );

    public static readonly EndpointText List = new(
        "List the members within the duties of the account",
        "People with a main membership on the reference day, by given name, then family and middle name; with `name`, those "
            + "that fit best first, the very tone marks before others. The same list as the page Đảng viên."
    )
    {
        Answer = new ListAnswer<MemberLine>(
            new DateOnly(2026, 11, 23),
            [Line],
            "/api/v1/members?standing=official&cursor=WDk5MDAxLU0wNTU"
        ),
    };

    public static readonly EndpointText One = new(
        "One member",
        "Details, memberships, positions, posts, statuses and residence on the reference day. The look is logged under the "
            + "account of the key, and the member can see it."
    )
    {
        Answer = new MemberAnswer
        {
            Code = "X99001-M055",
            AsOf = new DateOnly(2026, 11, 23),
            Details = Details,
            Memberships = [new MembershipAnswer("X99001-C03", "Chi bộ thôn 3", "main", new DateOnly(2008, 1, 1), null)],
            Positions = [new HeldPosition("X99001-C03", "Chi bộ thôn 3", "secretary", new DateOnly(2015, 6, 1), null)],
            Posts = [],
            Statuses = [],
            Residences = [new ResidenceAnswer("X99001-T03", "Thôn 3", new DateOnly(2008, 1, 1), null)],
        },
    };

    public static readonly EndpointText GetDetails = new(
        "What is recorded of a member as a person",
        "As it is known now. The ETag names the recorded fact: send it back in If-Match to correct it. The look is logged."
    )
    {
        Answer = Details,
    };

    public static readonly EndpointText PutDetails = new(
        "Correct what is recorded of a member as a person",
        "All fields have to be sent, null for what is not known. The earlier state stays in the history, with the reason. "
            + "When somebody else has corrected it since, the answer is 412 with the state as it is now in `current`, and its "
            + "ETag: look, choose, and send again."
    )
    {
        Request = new CorrectDetailsBody
        {
            FullName = Details.FullName,
            Gender = Details.Gender,
            BirthDate = new DateOnly(1961, 4, 5),
            AdmittedOn = Details.AdmittedOn,
            OfficialOn = Details.OfficialOn,
            LeftOn = null,
            LeftReason = null,
            Reason = "Đối chiếu lý lịch đảng viên",
        },
        Answer = new CorrectDetailsAnswer(57, "\"act-57\""),
    };
}
