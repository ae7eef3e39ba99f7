using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Gallery;

/// <summary>What people type into; it shows again what the address holds.</summary>
public sealed partial class FormsGallery
{
    [Parameter, EditorRequired]
    public required GalleryState State { get; set; }

    private bool Full => State == GalleryState.Full;

    private FormErrors Errors { get; } = new();

    protected override void OnInitialized()
    {
        if (State != GalleryState.Faulty)
        {
            return;
        }

        Errors.Add("Place", new Phrase("Chưa có nơi họp.", "The place is missing."));
        Errors.Add(
            "HeldOn",
            new Phrase("Ngày họp không thể sau hôm nay.", "The day of the meeting cannot lie after today.")
        );
        Errors.Add("Chair", new Phrase("Chưa chọn người chủ trì.", "Nobody is chosen to chair."));
        Errors.Add("Kind", new Phrase("Chưa chọn loại cuộc họp.", "The kind of meeting is missing."));
        Errors.Add("Minutes", new Phrase("Tệp lớn hơn 20 MB.", "The file is larger than 20 MB."));
        Errors.Add("Checked", new Phrase("Cần xác nhận đã đối chiếu.", "Confirm that you have checked it."));
    }

    private string? Sent(string name) =>
        Visitor.Address[name] ?? (Full ? "Hội trường Ủy ban nhân dân xã Mẫu, thôn 3" : null);
}
