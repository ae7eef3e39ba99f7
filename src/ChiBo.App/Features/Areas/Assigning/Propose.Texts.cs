using ChiBo.App.CommandLine;
using ChiBo.Planning.Areas;

namespace ChiBo.App.Features.Areas.Assigning;

internal static class ProposeTexts
{
    public static readonly Phrase Title = new("Đề xuất phân công phụ trách địa bàn", "Proposal of who is in charge");
    public static readonly Phrase Means = new(
        "Máy đề xuất để không ai quá tải và ai cũng có việc; chi ủy xem, rồi quyết định (mục II.2.c). Chưa ghi gì cho đến khi bấm nút ở cuối trang.",
        "Proposed so that the load is even and nobody is idle; the cell committee looks at it and decides (II.2.c). Nothing is recorded before the button below is pressed."
    );
    public static readonly Phrase Home = new("Khu dân cư nơi đảng viên ở", "The member's own area");
    public static readonly Phrase Keep = new("Giữ phân công hiện nay nếu được", "Keep what is so where possible");
    public static readonly Phrase Load = new("Khối lượng của một địa bàn", "What makes an area a load");
    public static readonly Phrase Office = new(
        "Cán bộ, công chức không dự họp trong giờ hành chính",
        "Cadres and civil servants attend no meeting in office hours"
    );
    public static readonly Phrase Way = new(
        "Số phút đi từ nhà đến địa bàn khác (0: không tính)",
        "Minutes from home to another area (0: ways do not count)"
    );
    public static readonly Phrase Again = new("Đề xuất lại", "Propose anew");
    public static readonly Phrase Reason = new("Vì sao", "Why");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase FromMissing = new("Chọn ngày bắt đầu.", "Choose the first day.");
    public static readonly Phrase Accept = new("Ghi phân công này", "Record this");
    public static readonly Phrase Impossible = new("Không phân công được như vậy", "This cannot be");
    public static readonly Phrase ImpossibleMeans = new(
        "Các điều kiện sau không cùng thỏa mãn được; bỏ bớt một điều kiện thì được:",
        "These conditions cannot all be fulfilled; without one of them the others can:"
    );
    public static readonly Phrase Undecided = new("Chưa tìm ra phương án", "No proposal was found");
    public static readonly Phrase UndecidedMeans = new(
        "Hãy thử lại với lựa chọn khác, hoặc phân công từng địa bàn.",
        "Try again with other choices, or put members in charge one by one."
    );
    public static readonly Phrase OneByOne = new("Phân công từng địa bàn", "Put in charge one by one");

    public static Phrase Of(AreaLoad load) =>
        load == AreaLoad.OpenMatters
            ? new Phrase("theo số vấn đề còn mở", "by its open matters")
            : new Phrase("như nhau", "the same for all");

    public static Phrase Of(HomeAreaPolicy policy) =>
        policy switch
        {
            HomeAreaPolicy.Preferred => new Phrase("ưu tiên", "preferred"),
            HomeAreaPolicy.Avoided => new Phrase("tránh", "avoided"),
            _ => new Phrase("như nơi khác", "like any other"),
        };
}
