package dev.actiscope.formula.reading.tokens;

/**
 * Words of Chinese, and what they are in this language.
 *
 * @param meaning a name, a sign, or nothing
 * @param length how many characters the word has
 */
record ChineseWords(String meaning, int length) {

    /** After each word what it is; of two that begin alike the longer one comes first. */
    private static final String NAMES = "最大值=max 最小值=min 最大=max 最小=min 绝对值=abs 平方根=sqrt 算术平方根=sqrt 立方根=cbrt 根号=sqrt "
            + "向下取整=floor 下取整=floor 向上取整=ceil 上取整=ceil 取整=floor 四舍五入=round_away 取余=mod 求余=mod "
            + "双曲正弦=sinh 双曲余弦=cosh 双曲正切=tanh 反正弦=asin 反余弦=acos 反正切=atan 正弦=sin 余弦=cos 正切=tan 自然对数=log "
            + "常用对数=log10 对数=log 指数函数=exp 指数=exp 符号函数=sign 符号=sign 误差函数=erf 圆周率=pi "
            + "如果=if 若=if 当=if 那么=then 则为=then 则=then 时为=then 时取=then 时=then 否则为=else 否则取=else 否则=else 其余为=else 其余=else "
            + "其他情形=else 其它情形=else 其他情况=else 其它情况=else 其他=else 其它=else 并且=and 且=and 或者=or ";

    private static final String SIGNS = "乘以=* 乘=* 除以=/ 加上=+ 加=+ 减去=- 减=- 负=- 大于或等于=>= 大于等于=>= 不小于=>= 小于或等于=<= 小于等于=<= "
            + "的平方=^2 的立方=^3 的=^ 次方=. 次幂=. 不大于=<= 不等于=!= 大于=> 小于=< 等于=== 或=or ";

    static boolean isPart(char c) {
        return c >= '一' && c <= '鿿';
    }

    /** Whether it is a sign, not a name. */
    boolean isSign() {
        return !Cursor.isLetter(this.meaning.charAt(0));
    }

    /** Whether it only ends what another word began. */
    boolean isNothing() {
        return this.meaning.equals(".");
    }

    /** The word that comes next, null if it is none that is known. */
    static ChineseWords next(Cursor cursor) {
        ChineseWords name = next(cursor, NAMES);
        return (name == null) ? next(cursor, SIGNS) : name;
    }

    private static ChineseWords next(Cursor cursor, String words) {
        int next = 0;
        for (int at = 0; at < words.length(); at = next + 1) {
            int equals = words.indexOf('=', at);
            next = words.indexOf(' ', at);
            if (cursor.isBefore(words.substring(at, equals))) {
                return new ChineseWords(words.substring(equals + 1, next), equals - at);
            }
        }
        return null;
    }

}
