using ChiBo.App.Features.Areas.Reporting;

namespace ChiBo.App.Tests.Areas;

/// <summary>What in words about an area is asked to be looked at again, and what is not.</summary>
public sealed class WordsCheckTests
{
    [Theory]
    [InlineData("Gọi 0912345678 để hỏi.", WordsDoubt.Telephone)]
    [InlineData("Số 0912 345 678", WordsDoubt.Telephone)]
    [InlineData("Số 0912.345.678", WordsDoubt.Telephone)]
    [InlineData("+84 912 345 678", WordsDoubt.Telephone)]
    [InlineData("CCCD 001085012345", WordsDoubt.IdentityNumber)]
    [InlineData("CCCD 001 085 012 345", WordsDoubt.IdentityNumber)]
    [InlineData("CMND 123456789.", WordsDoubt.IdentityNumber)]
    [InlineData("Nhà ông Trần Mẫu Tư bị dột.", WordsDoubt.Name)]
    [InlineData("Bà Nguyễn Thị Mẫu xin trợ cấp", WordsDoubt.Name)]
    [InlineData("hộ bà Đỗ Mẫu Ước", WordsDoubt.Name)]
    [InlineData("Gia đình ông LÊ MẪU AN", WordsDoubt.Name)]
    public void What_may_point_at_somebody_is_found(string words, object doubt) =>
        WordsCheck.Look(WordsCheck.Clean(words)).ShouldBe((WordsDoubt)doubt);

    [Theory]
    [InlineData("Đường liên thôn sụt 300 mét, cần 1.200.000.000 đồng.")]
    [InlineData("Cần 200000000 đồng để sửa cầu.")]
    [InlineData("Nhiều ông bà cao tuổi cần khám bệnh.")]
    [InlineData("Các hộ Dao ở đầu nguồn thiếu nước.")]
    [InlineData("Họp ngày 20/11/2026 lúc 19:30, Nghị quyết số 12-NQ/CB.")]
    [InlineData("Anh em trong tổ tự quản tuần tra.")]
    [InlineData("Trường Tiểu học Mẫu Hòa thiếu phòng.")]
    [InlineData("")]
    public void What_is_about_things_passes(string words) =>
        WordsCheck.Look(WordsCheck.Clean(words)).ShouldBe(WordsDoubt.None);

    [Fact]
    public void A_name_typed_with_separate_marks_is_found_as_well() =>
        WordsCheck
            .Look(WordsCheck.Clean("ông Trần Mẫu Tư".Normalize(System.Text.NormalizationForm.FormD)))
            .ShouldBe(WordsDoubt.Name);
}
