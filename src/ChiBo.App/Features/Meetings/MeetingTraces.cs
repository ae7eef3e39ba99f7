using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>What was done for a meeting already: told before its record is struck out.</summary>
/// <param name="Stage">How far it has come.</param>
/// <param name="Items">Items of its agenda.</param>
/// <param name="Replies">Of how many people it is recorded whether they come.</param>
/// <param name="Concluded">Items that were concluded.</param>
/// <param name="Papers">Documents that were issued of it.</param>
internal sealed record MeetingTraces(MeetingStage Stage, int Items, int Replies, int Concluded, int Papers)
{
    /// <summary>What was done for the meeting of a record; nothing when nobody prepares it.</summary>
    public static async Task<MeetingTraces?> Of(ChiBoContext db, long record)
    {
        MeetingSheet? sheet = await db
            .MeetingSheets.AsNoTracking()
            .Known(KnownAt.Now)
            .FirstOrDefaultAsync(row => row.MeetingId == record);
        if (sheet is null)
        {
            return null;
        }

        IQueryable<AgendaItem> items = db.AgendaItems.Known(KnownAt.Now).Where(row => row.SheetKey == sheet.Key);
        return new MeetingTraces(
            sheet.Stage,
            await items.CountAsync(),
            await db.Attendances.Known(KnownAt.Now).CountAsync(row => row.SheetKey == sheet.Key),
            await items.CountAsync(row => row.Outcome == ItemOutcome.Concluded),
            await db.IssuedDocuments.Known(KnownAt.Now).CountAsync(row => row.SheetKey == sheet.Key)
        );
    }

    /// <summary>What becomes of it when the record is struck out.</summary>
    public Phrase Words =>
        Stage < MeetingStage.InSession
            ? new(
                $"phần chuẩn bị cuộc họp kết thúc theo: {Items} nội dung chương trình, {Replies} người đã trả lời; nội dung lấy từ nơi khác trở lại danh sách chờ",
                $"what was prepared ends with it: {Items} items of the agenda, replies of {Replies} people; what came from elsewhere waits again"
            )
            : new(
                $"cuộc họp này đã bắt đầu («{MeetingTexts.Of(Stage).Vietnamese}»): đã điểm danh {Replies} người, kết luận {Concluded} nội dung, ban hành {Papers} văn bản; các phần đó vẫn được giữ, chỉ còn xem lại",
                $"this meeting has begun (\"{MeetingTexts.Of(Stage).English}\"): attendance of {Replies} people, {Concluded} items concluded, {Papers} documents issued; they are kept, only to be looked at"
            );
}
