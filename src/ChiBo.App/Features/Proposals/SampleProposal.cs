using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Proposals;

/// <summary>A proposal of the sample commune.</summary>
/// <param name="Area">Number of the area that raised it.</param>
/// <param name="Topic">What the matter is about.</param>
/// <param name="Title">What is proposed.</param>
/// <param name="To">To whom.</param>
/// <param name="SentDaysAgo">When it was sent; 0 for a draft.</param>
/// <param name="Answer">How it was answered; nothing when it was not.</param>
internal sealed record SampleProposal(
    int Area,
    AreaTopic Topic,
    string Title,
    Addressee To,
    int SentDaysAgo,
    AnswerKind? Answer
)
{
    public bool IsReceived { get; init; }

    public bool IsCarriedOut { get; init; }

    public bool IsReopened { get; init; }

    public string Words => $"{Title}: địa bàn đã phản ánh qua hai kỳ sinh hoạt, đề nghị xem xét sớm.";

    /// <summary>Its course, gone through by the same steps as any other.</summary>
    public ProposalCourse Course(DateOnly today)
    {
        DateOnly sent = today.AddDays(-SentDaysAgo);
        DateOnly answered = sent.AddDays(SentDaysAgo / 2);
        DateOnly answerBy = sent.AddDays(AnswerTerm.DefaultDays);
        ProposalCourse course = ProposalCourse.Draft(To, answerBy, sent).Value!;
        course = SentDaysAgo > 0 ? course.Send(answerBy, sent).Value! : course;
        course = IsReceived ? course.Receive(To, sent.AddDays(1)).Value! : course;
        if (Answer is { } kind)
        {
            Addressee? next = kind == AnswerKind.Refused ? Addressee.PartyCommittee : null;
            string text = kind switch
            {
                AnswerKind.Accepted => "Đồng ý, đưa vào kế hoạch tháng này.",
                AnswerKind.Partly => "Làm trước một nửa; phần còn lại chờ kinh phí.",
                _ => "Vượt thẩm quyền của xã, đề nghị Đảng ủy có ý kiến lên trên.",
            };
            course = course.AnswerWith(new ProposalAnswer(kind, answered, text, next), To, answered).Value!;
        }

        course = IsCarriedOut ? course.CarryOut("Đã làm xong.", answered.AddDays(5)).Value! : course;
        return IsReopened ? course.Reopen("Phần đã hứa chưa làm.", today.AddDays(4), today.AddDays(-1)).Value! : course;
    }
}
