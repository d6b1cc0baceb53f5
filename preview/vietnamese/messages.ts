/** What the grid says when something does not work, its formula helper, and what it asks. */
export const messageWords: Readonly<Record<string, string>> = {
  Error: 'Lỗi',
  Invalid: 'Không hợp lệ',
  'Caused by': 'Do ô',
  ABOUT: 'GIỚI THIỆU',
  'Show formula help': 'Hiện hướng dẫn hàm',
  'Add any characters or symbol': 'Thêm ký tự bất kỳ',
  optional: 'có thể bỏ trống',
  'Invalid expression': 'Công thức viết chưa đúng',
  'Invalid formula': 'Công thức viết chưa đúng',
  'Invalid reference': 'Công thức trỏ tới ô không còn',
  'Invalid sheet': 'Không có trang tính này',
  'Invalid sheet name: %s': 'Không có trang tính tên %s',
  'Circular reference': 'Công thức tham chiếu vòng về chính nó',
  'Unknown function: "%s"': 'Không có hàm tên “%s”',
  'Unknown function': 'Không có hàm này',
  'Wrong function call':
    'Công thức viết chưa đúng: các tham số cách nhau bằng dấu chấm phẩy (;), số lẻ viết bằng dấu phẩy, ví dụ =SUM(A1;A2)',
  'Unexpected token: %s':
    'Công thức viết chưa đúng ở chỗ “%s”. Các tham số cách nhau bằng dấu chấm phẩy (;), ví dụ =SUM(A1;A2)',
  'Missing opening parenthesis': 'Công thức thiếu dấu mở ngoặc “(”',
  'Missing closing parenthesis': 'Công thức thiếu dấu đóng ngoặc “)”',
  'Missing closing brace': 'Công thức thiếu dấu đóng ngoặc nhọn “}”',
  'more rows at the bottom': 'dòng ở cuối trang',
  'Data not available': 'Chưa có dữ liệu',
  'Spill range is not empty': 'Vùng để trải kết quả không trống',
  'Array result was not expanded because it would overwrite data in %s.':
    'Chưa trải được kết quả vì ô %s đang có dữ liệu. Hãy chuyển hoặc xoá dữ liệu đó.',
  'Array result was not expanded because it would overwrite data.':
    'Chưa trải được kết quả vì phía dưới hoặc bên phải đang có dữ liệu. Hãy chuyển hoặc xoá dữ liệu đó.',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    'Vùng để trải kết quả có ô gộp. Hãy bỏ gộp ô trước.',
  "Result couldn't be automatically expanded. Please insert more columns and rows.":
    'Không đủ cột và dòng để trải kết quả. Hãy chèn thêm cột và dòng.',
  "Result couldn't be automatically expanded. Please insert more columns.":
    'Không đủ cột để trải kết quả. Hãy chèn thêm cột.',
  "Result couldn't be automatically expanded. Please insert more rows.":
    'Không đủ dòng để trải kết quả. Hãy chèn thêm dòng.',
  "Result couldn't be automatically expanded.":
    'Chưa trải được kết quả: không đủ dòng hoặc cột trống bên dưới, bên phải.',
  'Add missing columns and rows': 'Thêm cột và dòng còn thiếu',
  'Add missing columns': 'Thêm cột còn thiếu',
  'Add missing rows': 'Thêm dòng còn thiếu',
  'Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.':
    'Hàm [[FUNCTION_NAME]] chia cho số 0.',
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.":
    'Hàm [[FUNCTION_NAME]] không tìm thấy giá trị “%s”.',
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    'Hàm [[FUNCTION_NAME]] cần một số, nhưng “%s” là chữ.',
  "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.":
    'Hàm [[FUNCTION_NAME]] cần giá trị đúng/sai, nhưng “%s” là chữ.',
  'The function [[FUNCTION_NAME]] expects a reference to a cell or range.':
    'Hàm [[FUNCTION_NAME]] cần một ô hoặc một vùng.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    'Hàm %(functionName)s cần ít nhất %(minArgRequired)s tham số, mới có %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    'Hàm %(functionName)s nhận nhiều nhất %(maxArgPossible)s tham số, đang có %(nbrArgSupplied)s.',
  'An unexpected error occurred. Submit a support ticket at odoo.com/help.': 'Hàm gặp lỗi ngoài dự kiến.',
  'Merging these cells will only preserve the top-leftmost value. Merge anyway?':
    'Gộp các ô này chỉ giữ giá trị của ô trên cùng bên trái. Vẫn gộp?',
  "You can't merge cells inside of an existing filter.": 'Không gộp được ô trong vùng đang lọc.',
  'Cannot hide all the rows of a sheet.': 'Không thể ẩn mọi dòng của trang tính.',
  'Cannot hide all the columns of a sheet.': 'Không thể ẩn mọi cột của trang tính.',
  'Are you sure you want to delete this sheet?': 'Xoá trang tính này? Nội dung của trang sẽ mất.',
  'Are you sure you want to delete this sheet ?': 'Xoá trang tính này? Nội dung của trang sẽ mất.',
  'The sheet name cannot be empty.': 'Tên trang tính không được để trống.',
  'A sheet with the name %s already exists. Please select another name.':
    'Đã có trang tính tên %s. Hãy chọn tên khác.',
  'Some used characters are not allowed in a sheet name (Forbidden characters are %s).':
    'Tên trang tính không được có các ký tự %s.',
  'This sheet is locked and cannot be modified. Please unlock it first.':
    'Trang tính này đang khoá nên không sửa được. Hãy mở khoá trước.',
  'Merged cells are preventing this operation. Unmerge those cells and try again.':
    'Có ô gộp nên chưa làm được. Hãy bỏ gộp các ô đó rồi thử lại.',
  'This operation is not possible due to a merge. Please remove the merges first than try again.':
    'Có ô gộp nên chưa làm được. Hãy bỏ gộp các ô đó rồi thử lại.',
  'This operation is not allowed with multiple selections.':
    'Không làm được khi đang chọn nhiều vùng rời nhau. Hãy chọn một vùng.',
  'This operation is not allowed due to an overlapping frozen pane.':
    'Không làm được vì vùng chọn chạm phần cố định. Hãy bỏ cố định trước.',
  'Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.':
    'Trình duyệt không cho dán từ trình đơn. Hãy dùng phím Ctrl+C, Ctrl+V.',
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?':
    'Cạnh vùng chọn còn dữ liệu chưa được chọn nên sẽ không được sắp xếp. Mở rộng vùng chọn?',
  'Cannot sort a zone with array formulas.': 'Không sắp xếp được vùng có kết quả trải từ công thức.',
  'Cannot sort. To sort, select only cells or only merges that have the same size.':
    'Chưa sắp xếp được. Hãy chọn vùng không có ô gộp.',
  'This will overwrite data in the subsequent columns. Split anyway?':
    'Dữ liệu ở các cột bên phải sẽ bị ghi đè. Vẫn tách?',
  'Splitting will overwrite existing content': 'Tách sẽ ghi đè dữ liệu đang có',
  'Add new columns to avoid overwriting cells': 'Thêm cột mới để không ghi đè',
  'You cannot create overlapping tables.': 'Hai bảng không được chồng lên nhau.',
  'The range is invalid': 'Vùng không hợp lệ',
  'The range is invalid.': 'Vùng không hợp lệ.',
  'The range is out of the sheet': 'Vùng nằm ngoài trang tính',
  'The value must not be empty': 'Không được để trống',
  'The value must be greater or equal to %s': 'Phải nhập số từ %s trở lên',
  'The value must be less or equal to %s': 'Phải nhập số không quá %s',
  'The value must be between %s and %s': 'Phải nhập số từ %s đến %s',
  'The value must be one of: %s': 'Phải là một trong các giá trị: %s',
  'The value must be a value in the range %s': 'Phải là một giá trị trong vùng %s',
  'The value does not match the custom formula data validation rule': 'Giá trị không đạt điều kiện của ô',
  "The header row of a table can't be moved.": 'Không chuyển được dòng tiêu đề của bảng.',
  'No selected cells had whitespace trimmed.': 'Không có ô nào thừa khoảng trắng.',
  'Trimmed whitespace from %s cells.': 'Đã bỏ khoảng trắng thừa ở %s ô.',
  'No match found.': 'Không tìm thấy.',
  'The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.':
    'Cửa sổ quá nhỏ để hiện trang tính này. Hãy mở rộng cửa sổ hoặc bỏ cố định dòng, cột.',
  'The window is too small to display multiple side panels.': 'Cửa sổ quá nhỏ để hiện nhiều bảng bên.',
  'Cannot open the link because the linked sheet is hidden.': 'Trang tính được liên kết đang ẩn.',
};
