import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** Vietnamese */
export const vi = {
  seeAlso: phrases(`
    Xem thêm | Đọc thêm | Xem tiếp | Đọc tiếp | Tin liên quan | Bài liên quan | Tin cùng chuyên mục | Bài viết liên quan |
    Có thể bạn quan tâm | Mời bạn xem thêm | Mời độc giả xem thêm | Tham khảo thêm | Xem chi tiết | Đừng bỏ lỡ | Mời xem video |
    Xem thêm về | Xem thêm tại | Xem thêm tại đây | Xem thêm bài viết | Xem thêm tin | Xem thêm ảnh | Xem thêm video |
    Xem thêm các tin khác | Xem ngay | Xem video | Xem clip | Xem tất cả | Xem toàn bộ | Xem bài viết | Xem đầy đủ | Xem bản đầy đủ |
    Đọc thêm về | Đọc thêm tại | Đọc thêm tại đây | Đọc ngay | Đọc tiếp bài viết | Đọc tiếp tại | Đọc bài gốc | Đọc bài viết gốc |
    Đọc bài viết đầy đủ | Đọc toàn bộ bài viết | Đọc toàn văn | Đọc bản gốc | Đọc thêm bài viết | Đọc bài liên quan | Tin bài liên quan |
    Bài liên quan đến | Bài đọc thêm | Bài viết cùng chủ đề | Bài cùng chủ đề | Tin cùng chủ đề | Bài trước | Bài sau | Bài viết trước |
    Bài viết tiếp theo | Bài tiếp theo | Tin tiếp theo | Kỳ trước | Kỳ sau | Kỳ tới | Video liên quan | Clip liên quan |
    Nội dung liên quan | Nội dung cùng chủ đề | Chuyên mục liên quan | Bạn có thể quan tâm | Bạn có thể thích | Có thể bạn thích |
    Có thể bạn chưa biết | Có thể bạn sẽ thích | Có thể bạn cần | Mời bạn đọc thêm | Mời các bạn xem thêm | Mời bạn đọc xem thêm |
    Mời quý độc giả xem thêm | Mời quý vị đón xem | Mời quý vị theo dõi | Mời độc giả đón đọc | Mời các bạn đón đọc | Mời bạn theo dõi |
    Mời độc giả theo dõi video | Mời độc giả xem video | Mời đọc thêm | Đừng bỏ qua | Không thể bỏ lỡ | Không nên bỏ lỡ | Tìm hiểu thêm |
    Tìm hiểu thêm về | Khám phá thêm | Chi tiết xem tại đây | Chi tiết tại đây | Bấm vào đây | Nhấn vào đây | Nhấp vào đây |
    Click xem thêm | Thông tin thêm | Thư viện ảnh | Ảnh liên quan | Video | Chùm ảnh | Xem ảnh
  `),
  relatedHeading: phrases(`
    Tin liên quan | Bài liên quan | Bài viết liên quan | Tin cùng chuyên mục | Tin mới | Tin mới nhất | Mới nhất |
    Đọc nhiều | Đọc nhiều nhất | Xem nhiều | Tin nổi bật | Có thể bạn quan tâm | Tin khác | Chủ đề liên quan |
    Đề xuất cho bạn | Tin đọc nhiều | Các bài viết liên quan | Các bài viết khác | Các bài khác | Các tin khác |
    Các tin liên quan | Các tin đã đưa | Các tin mới hơn | Những tin mới hơn | Những tin cũ hơn | Các bài mới |
    Tin cũ hơn | Tin mới hơn | Bài viết mới | Bài viết mới nhất | Bài mới nhất | Bài viết nổi bật |
    Bài viết xem nhiều | Bài viết được quan tâm | Bài viết phổ biến | Bài viết cùng chuyên mục |
    Bài viết cùng chủ đề | Bài viết cùng tác giả | Bài viết khác | Bài viết tương tự | Bài viết hay | Bài đọc nhiều |
    Bài nổi bật | Bài cùng chuyên mục | Bài cùng tác giả | Cùng chuyên mục | Cùng chủ đề | Cùng tác giả |
    Tin bài khác | Tin bài liên quan | Tin cùng chủ đề | Tin xem nhiều | Tin được quan tâm | Tin nóng | Tin hot |
    Tin nhanh | Tin đáng chú ý | Tin tức liên quan | Tin tức mới nhất | Tin tức nổi bật | Tin tức khác | Tin tài trợ |
    Tin mới nhận | Tin mới cập nhật | Tin trong ngày | Tin đọc nhiều nhất | Mới cập nhật | Nổi bật trong ngày |
    Đang được quan tâm | Được quan tâm nhất | Được xem nhiều nhất | Được đọc nhiều nhất | Xem nhiều nhất |
    Xem nhiều trong tuần | Đọc nhiều trong tuần | Đọc nhiều trong ngày | Bình luận nhiều | Phổ biến nhất |
    Xu hướng tìm kiếm | Đáng đọc | Đừng bỏ lỡ | Không thể bỏ lỡ | Bạn có thể thích | Bạn có thể quan tâm |
    Có thể bạn thích | Gợi ý cho bạn | Dành cho bạn | Tin đề xuất | Lựa chọn của ban biên tập | Biên tập viên chọn |
    Video nổi bật | Video mới nhất | Video liên quan | Video xem nhiều | Chủ đề nóng | Chủ đề nổi bật | Dòng sự kiện |
    Sự kiện nóng | Tin trước | Tin sau | Bài trước | Bài sau | Bài viết trước | Bài viết sau | Bài viết tiếp theo |
    Bài kế tiếp | Điều hướng bài viết | Liên kết hữu ích | Liên kết ngoài | Liên kết website | Sản phẩm liên quan |
    Sản phẩm tương tự | Sản phẩm đã xem | Sản phẩm bán chạy | Đọc thêm | Xem thêm | Đọc tiếp
  `),
  advertisement: phrases(`
    Quảng cáo | Nội dung tài trợ | Bài viết được tài trợ | Tài trợ | Quảng cáo - tiếp tục đọc bên dưới |
    Bài viết tiếp tục sau quảng cáo | Nội dung tiếp tục sau quảng cáo | Nội dung quảng cáo | Nội dung được tài trợ |
    Được tài trợ bởi | Được tài trợ | Nhà tài trợ | Bài PR | Thông tin doanh nghiệp | Thông tin quảng cáo |
    Liên hệ quảng cáo | Liên kết tài trợ | Bỏ qua quảng cáo | Tắt quảng cáo | Đóng quảng cáo | Kéo xuống để đọc tiếp |
    Cuộn xuống để đọc tiếp | Cuộn để tiếp tục | Xem tiếp sau quảng cáo | Đọc tiếp sau quảng cáo
  `),
  newsletter: phrases(`
    Đăng ký nhận tin | Nhận bản tin | Đăng ký bản tin | Đăng ký nhận bản tin | Đăng ký nhận bản tin của chúng tôi | Đăng ký nhận tin tức |
    Đăng ký nhận tin mới | Đăng ký nhận tin qua email | Đăng ký nhận email | Đăng ký nhận thông báo | Đăng ký nhận bài viết mới |
    Đăng ký nhận bản tin miễn phí | Đăng ký nhận bản tin hàng ngày | Đăng ký nhận bản tin hàng tuần | Đăng ký nhận khuyến mãi |
    Nhận tin qua email | Nhận tin mới nhất | Nhận thông báo qua email | Nhận bản tin hàng tuần | Nhận bài viết mới | Nhập email của bạn |
    Nhập địa chỉ email | Địa chỉ email của bạn | Email của bạn | Đăng ký miễn phí | vào hộp thư của bạn | qua email của bạn
  `),
  subscribe: phrases(`
    Đăng ký | Chỉ dành cho thành viên | Để đọc tiếp | Đăng ký dài hạn | Chỉ dành cho thuê bao | Đăng ký ngay |
    Đăng ký để đọc tiếp | Đăng ký thành viên | Đăng ký gói | Đăng ký đọc báo | Đăng ký miễn phí |
    Bài viết dành cho thành viên | Bài viết chỉ dành cho thuê bao | Nội dung chỉ dành cho thành viên |
    Nội dung dành cho thuê bao | Bạn đã là thành viên | Đã có tài khoản | Dùng thử miễn phí | Mua gói đọc báo |
    Đặt mua báo | Ủng hộ chúng tôi | Để đọc toàn bộ bài viết | Đọc báo in | tặng sao cho tác giả
  `),
  follow: phrases(`
    Theo dõi chúng tôi | Theo dõi trên | Tải ứng dụng | Tham gia nhóm | Theo dõi trên Google News | Theo dõi chúng tôi trên Google News |
    Tham gia kênh Telegram | Theo dõi chúng tôi tại | Theo dõi chúng tôi trên | Theo dõi chúng tôi trên Facebook |
    Theo dõi trên Facebook | Theo dõi trên Zalo | Theo dõi Zalo | Theo dõi fanpage | Theo dõi kênh | Theo dõi báo | Theo dõi thêm tại |
    Theo dõi tin tức | Quan tâm Zalo | Quan tâm OA | Thích trang | Thích trang Facebook | Like fanpage | Kết nối với chúng tôi |
    Kết nối với chúng tôi qua | Liên hệ với chúng tôi | Tải app | Tải ứng dụng ngay | Tải ứng dụng miễn phí | Tải báo |
    Tham gia nhóm Facebook | Tham gia nhóm Zalo | Tham gia group | Tham gia kênh | Đăng ký kênh | Đăng ký kênh YouTube |
    Đăng ký theo dõi kênh | Cập nhật tin tức mới nhất | Đón đọc | Mời bạn đọc theo dõi | Theo dõi kênh của chúng tôi | Bật thông báo |
    Nhận thông báo | Tải ngay ứng dụng | nguồn ưu tiên | Hãy cho chúng tôi biết
  `),
  share: phrases(`
    Chia sẻ | Chia sẻ bài viết | Chia sẻ lên Facebook | Sao chép liên kết | In bài viết | Chia sẻ ngay | Chia sẻ qua |
    Chia sẻ qua email | Chia sẻ lên | Chia sẻ trên Facebook | Chia sẻ trên Twitter | Chia sẻ bài viết này |
    Chia sẻ tin này | Chia sẻ qua Zalo | Chia sẻ Facebook | Chia sẻ với bạn bè | Chia sẻ link | Sao chép đường dẫn |
    Sao chép link | Đã sao chép | Copy link | Copy đường link | Gửi email | Gửi cho bạn bè | Gửi qua email |
    In trang | In bài | Tweet | Lượt chia sẻ | Thích bài viết
  `),
  comments: phrases(`
    Bình luận | Ý kiến | Viết bình luận | Gửi bình luận | Ý kiến của bạn | Xem bình luận | Bình luận của bạn |
    Bình luận về bài viết | Bình luận bài viết | Bình luận mới nhất | Bình luận gần đây | Thêm bình luận |
    Để lại bình luận | Để lại bình luận của bạn | Để lại một bình luận | Để lại ý kiến | Để lại phản hồi |
    Trả lời bình luận | Hủy trả lời | Chưa có bình luận | Chưa có bình luận nào | Không có bình luận |
    Hãy là người đầu tiên bình luận | Hãy bình luận | Xem tất cả bình luận | Xem thêm bình luận | Xem các bình luận |
    Tất cả bình luận | Ý kiến bạn đọc | Ý kiến độc giả | Gửi ý kiến | Gửi phản hồi | Chia sẻ ý kiến của bạn |
    Vui lòng đăng nhập để bình luận | Đăng nhập để bình luận | Bạn phải đăng nhập để gửi bình luận |
    Email của bạn sẽ không được hiển thị công khai | Các trường bắt buộc được đánh dấu | Bình luận đã đóng |
    Đóng bình luận | Bạn nghĩ gì về | Đánh giá của khách hàng | Hỏi đáp | Bạn phải đăng nhập để gửi phản hồi
  `),
  consent: phrases(`
    Chúng tôi sử dụng cookie | Trang web này sử dụng cookie | Chấp nhận tất cả | Website này sử dụng cookie |
    Trang web của chúng tôi sử dụng cookie | Chúng tôi sử dụng cookies | Chúng tôi và các đối tác | Chấp nhận cookie |
    Chấp nhận tất cả cookie | Từ chối tất cả | Từ chối cookie | Cài đặt cookie | Tùy chỉnh cookie | Quản lý cookie |
    Chính sách cookie | Chính sách bảo mật | Chính sách quyền riêng tư | Quyền riêng tư của bạn |
    Bằng cách tiếp tục sử dụng | Điều khoản sử dụng | Điều khoản dịch vụ | Nội dung bên ngoài | Để xem nội dung này
  `),
  byline: phrases(`
    Tác giả | Theo | Bởi | Phóng viên | Người viết | Bài viết của | Bài và ảnh | Bài, ảnh | Biên dịch | Người dịch |
    Được viết bởi | Đăng bởi | Viết bởi | Tin và ảnh | Tin, ảnh
  `),
  authorBox: phrases(`
    Về tác giả | Bài viết khác của tác giả | Giới thiệu về tác giả | Thông tin tác giả | Đôi nét về tác giả | Bài viết của tác giả |
    Xem tất cả bài viết của | Xem tất cả bài viết | Các bài viết của tác giả | Nguồn bài viết | Nguồn tham khảo | Tài liệu tham khảo |
    Bài viết được đăng lần đầu | Bài viết này được dịch | Bản dịch máy | Các bài viết của | Bài khác của tác giả
  `),
  rights: phrases(`
    Giữ bản quyền | Bản quyền thuộc về | Giữ bản quyền nội dung | Ghi rõ nguồn | Vui lòng ghi rõ nguồn
  `),
  biography: phrases(`
    là | là nhà báo | là phóng viên | là biên tập viên | là cây bút | là tác giả của | là người sáng lập |
    là chuyên gia | chuyên viết về | hiện là | viết về
  `),
  contribution: [],
  disclosure: phrases(`
    liên kết tiếp thị liên kết | liên kết tiếp thị | nhận hoa hồng | liên kết affiliate | link tiếp thị liên kết |
    link affiliate | chúng tôi có thể nhận được hoa hồng | có thể nhận hoa hồng | mà bạn không phải trả thêm |
    không phát sinh thêm chi phí cho bạn | có thể nhận được hoa hồng
  `),
  published: phrases(`
    Đăng ngày | Cập nhật | Ngày đăng | Xuất bản | Cập nhật lần cuối | Ngày xuất bản | Ngày cập nhật | Xuất bản lúc |
    Xuất bản ngày | Đăng lúc | Đăng vào | Đăng tải ngày | Được đăng vào | Cập nhật lúc | Cập nhật ngày |
    Cập nhật mới nhất | Cập nhật lần cuối lúc | Lần cập nhật cuối | Sửa đổi lần cuối | Chỉnh sửa lần cuối |
    Đăng lần đầu | Thời gian đăng
  `),
  correction: phrases(`
    Đính chính | Cải chính | Ghi chú của biên tập | Ghi chú của tòa soạn
  `),
  tableOfContents: phrases(`
    Mục lục | Nội dung bài viết | Trong bài viết này | Mục lục bài viết | Nội dung chính | Nội dung trong bài |
    Nội dung trong bài viết | Các nội dung chính | Trên trang này
  `),
  tags: phrases(`
    Từ khóa | Chủ đề | Tags | Từ khoá liên quan | Từ khóa tìm kiếm | Thẻ bài viết | Thẻ tag | Chuyên mục |
    Xem thêm về chủ đề | Chủ đề bài viết | Xem tin theo chủ đề
  `),
  credit: phrases(`
    Ảnh | Nguồn | Nguồn ảnh | Ảnh minh họa | Hình ảnh | TTXVN | Ảnh chụp màn hình | Ảnh tư liệu | Ảnh cắt từ clip |
    Ảnh nhân vật cung cấp | Ảnh do nhân vật cung cấp | Ảnh sưu tầm | Ảnh chụp | Ảnh tác giả | Ảnh bìa | Ảnh cung cấp |
    Nguồn hình | Nguồn hình ảnh | Nguồn video | Nguồn clip | Hình minh họa | Hình ảnh minh họa | Đồ họa | Video clip |
    Nhiếp ảnh | Chú thích ảnh
  `),
  leadPicture: [],
  pageTool: phrases(`
    Về đầu trang | Nghe bài viết | Thời gian đọc | Lưu bài viết | Đóng lại | Đóng cửa sổ | Trở về đầu trang |
    Quay lại đầu trang | Lên đầu trang | Trở lại đầu trang | Về trang chủ | Quay lại trang chủ | Trở về trang chủ |
    Chuyển đến nội dung | Chuyển tới nội dung | Bỏ qua nội dung | Nghe bài báo | Nghe đọc bài | Nghe tin tức |
    Nghe audio | Nghe nội dung | Phút đọc | Cỡ chữ | Kích thước chữ | Tăng cỡ chữ | Giảm cỡ chữ | Phiên bản in |
    Bản in | Lượt xem | Tải thêm | Hiển thị thêm | Thu gọn | Ẩn bớt | Trang sau | Trang trước | Trang tiếp theo |
    Báo lỗi | Báo cáo vi phạm | Đang tải | Trình duyệt của bạn không hỗ trợ | Chế độ tối | Lưu tin | Toàn màn hình
  `),
  notFound: phrases(`
    Không tìm thấy trang | Trang không tồn tại | Trang bạn tìm không tồn tại | Không tìm thấy trang bạn yêu cầu |
    Không tìm thấy trang yêu cầu | Không tìm thấy trang này | Không tìm thấy nội dung | Không tìm thấy bài viết |
    Không tìm thấy đường dẫn | Trang này không tồn tại | Bài viết không tồn tại | Trang bạn yêu cầu không tồn tại |
    Trang bạn đang tìm kiếm không tồn tại | Lỗi 404
  `),
  loginWall: phrases(`
    Đăng nhập | Đăng nhập để đọc | Tạo tài khoản | Đăng nhập để tiếp tục | Đăng nhập để đọc tiếp |
    Vui lòng đăng nhập | Bạn cần đăng nhập | Bạn cần đăng nhập để | Đăng ký tài khoản | Bạn chưa có tài khoản |
    Chưa có tài khoản | Quên mật khẩu | Ghi nhớ đăng nhập | Tên đăng nhập
  `),
  botWall: phrases(`
    Đang kiểm tra trình duyệt | Xác minh bạn là con người | Tôi không phải là người máy | Truy cập bị từ chối |
    Đang kiểm tra trình duyệt của bạn | Xác minh bạn không phải là robot | Xác nhận bạn là con người |
    Tôi không phải là robot | Vui lòng xác minh bạn không phải robot | Bạn đã bị chặn | Vui lòng bật JavaScript |
    Lưu lượng truy cập bất thường | Quá nhiều yêu cầu
  `),
} satisfies CueSheet;
