using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Establishments;

internal static class CaseStepDocs
{
    private static readonly CaseStepBody Step = new() { Words = "Đủ điều kiện.", Version = null };

    private static readonly CasePaperBody Paper = new()
    {
        Number = "12-QĐ/ĐU",
        On = new DateOnly(2026, 11, 28),
        Words = null,
        Version = null,
    };

    public static readonly EndpointText Appraise = new(
        "Appraise a case",
        "The checks on the state that it would leave are kept with it; `words` is what the appraisal says. What the level above said of an earlier appraisal no longer holds."
    )
    {
        Request = Step,
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText AskConsent = new(
        "Ask the level above for its consent",
        "Where the province has it asked before the committee decides."
    )
    {
        Request = Step with { Words = null },
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText Answer = new(
        "Record what the level above answers",
        "For the board above, and never for who applied. Without consent the case ends, with a reason in `words`."
    )
    {
        Request = new CaseConsentBody
        {
            Consents = true,
            Number = "5-CV/BTCHU",
            On = new DateOnly(2026, 11, 28),
            Words = null,
            Version = null,
        },
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText Decide = new(
        "Record the committee's decision, and change the register",
        "All in one act: the plan as it was appraised, or nothing. An agency cell that would not conform is refused from 10 October 2014 on, unless a deviation was approved (III.2-c)."
    )
    {
        Request = Paper,
        Answer = new ActAnswer(40),
    };

    public static readonly EndpointText Refuse = new("The committee refuses the case", "`words` says why.")
    {
        Request = Paper with { Number = null, Words = "Chưa đủ điều kiện." },
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText Withdraw = new("Give the case up", "`words` says why.")
    {
        Request = Step with { Words = "Xã xin rút để bổ sung." },
        Answer = new KeyedAnswer(1),
    };
}
