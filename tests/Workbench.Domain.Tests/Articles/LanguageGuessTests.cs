using Workbench.Domain.Articles;

namespace Workbench.Domain.Tests.Articles;

public class LanguageGuessTests
{
    [Theory]
    [InlineData(
        "en",
        "The council voted on Tuesday to close the bridge, and the mayor said that it will be repaired by May."
    )]
    [InlineData(
        "de",
        "Der Gemeinderat hat am Dienstag beschlossen, die Brücke zu schließen, und die Arbeiten werden bis Mai dauern."
    )]
    [InlineData(
        "fr",
        "Le conseil municipal a décidé mardi de fermer le pont, et les travaux dans la rue sont prévus pour le mois de mai."
    )]
    [InlineData(
        "es",
        "El ayuntamiento decidió el martes cerrar el puente, y las obras de la calle se harán en el mes de mayo con fondos del Estado."
    )]
    [InlineData(
        "it",
        "Il consiglio comunale ha deciso martedì di chiudere il ponte, e i lavori della strada sono previsti per il mese di maggio."
    )]
    [InlineData(
        "pt",
        "A câmara municipal decidiu na terça-feira fechar a ponte, e as obras da rua não vão começar até ao mês de maio."
    )]
    [InlineData(
        "nl",
        "De gemeenteraad heeft dinsdag besloten om de brug te sluiten, en het werk aan de straat zal tot mei duren."
    )]
    [InlineData(
        "sv",
        "Kommunen beslutade på tisdagen att stänga bron, och arbetet med gatan är inte klart förrän i maj."
    )]
    [InlineData(
        "da",
        "Kommunen besluttede tirsdag at lukke broen, og arbejdet med gaden bliver ikke færdigt før efter maj, sagde hun."
    )]
    [InlineData(
        "nb",
        "Kommunen besluttet tirsdag å stenge broen, og arbeidet med gata blir ikke ferdig før etter mai, sa hun."
    )]
    [InlineData(
        "fi",
        "Kunta päätti tiistaina sulkea sillan, ja työ on valmis vasta kun kesä alkaa, mutta se ei ole varmaa, sanoi johtaja, joka oli paikalla."
    )]
    [InlineData(
        "pl",
        "Rada gminy zdecydowała we wtorek o zamknięciu mostu, a prace na ulicy nie zakończą się do maja, jak powiedział burmistrz."
    )]
    [InlineData(
        "cs",
        "Zastupitelstvo v úterý rozhodlo, že se most uzavře, a práce na ulici podle starosty neskončí dříve než v květnu."
    )]
    [InlineData(
        "sk",
        "Zastupiteľstvo v utorok rozhodlo, že sa most uzavrie, a práce na ulici sa podľa starostu neskončia pred májom, ktorý bol určený."
    )]
    [InlineData(
        "hu",
        "A képviselő-testület kedden úgy döntött, hogy lezárja a hidat, és a munka nem ér véget májusig, mondta a polgármester."
    )]
    [InlineData(
        "ro",
        "Consiliul local a decis marți să închidă podul, iar lucrările de pe stradă nu se vor încheia până în luna mai, a spus primarul."
    )]
    [InlineData(
        "tr",
        "Belediye meclisi salı günü köprüyü kapatmaya karar verdi ve sokaktaki çalışmalar için mayıs ayına kadar bir süre daha gerekiyor."
    )]
    [InlineData(
        "id",
        "Dewan kota memutuskan pada hari Selasa untuk menutup jembatan itu, dan pekerjaan di jalan tidak akan selesai sebelum Mei."
    )]
    [InlineData(
        "vi",
        "Hội đồng thành phố đã quyết định đóng cửa cây cầu và công việc trên đường sẽ không xong trước tháng Năm."
    )]
    public void Latin_script_is_told_by_its_small_words(string language, string text) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("ar", "قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر القديم في وسط المدينة لأعمال الصيانة")]
    [InlineData(
        "fa",
        "شورای شهر روز سه‌شنبه تصمیم گرفت پل قدیمی مرکز شهر را برای تعمیر ببندد و گفت که کار تا بهار طول می‌کشد"
    )]
    [InlineData("ur", "شہر کی کونسل نے منگل کو پرانا پل بند کرنے کا فیصلہ کیا ہے اور کام مئی تک جاری رہے گا")]
    [InlineData("hi", "नगर परिषद ने मंगलवार को पुराने पुल को बंद करने का फैसला किया है और काम मई तक चलेगा।")]
    [InlineData(
        "mr",
        "नगर परिषदेने मंगळवारी जुना पूल बंद करण्याचा निर्णय घेतला आहे आणि काम मे महिन्यापर्यंत सुरू राहणार आहे."
    )]
    [InlineData(
        "ru",
        "Городской совет решил во вторник закрыть старый мост, и работы продлятся до мая, сообщил мэр, который был на встрече."
    )]
    [InlineData(
        "uk",
        "Міська рада вирішила у вівторок закрити старий міст, і роботи триватимуть до травня, повідомив мер."
    )]
    [InlineData(
        "bg",
        "Общинският съвет реши във вторник да затвори стария мост, а ремонтът ще продължи до май, каза кметът."
    )]
    [InlineData(
        "sr",
        "Градско веће је у уторак одлучило да затвори стари мост, а радови ће трајати до маја, рекао је градоначелник."
    )]
    [InlineData("el", "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει τη γέφυρα.")]
    [InlineData("he", "מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן במרכז העיר")]
    [InlineData("th", "สภาเทศบาลมีมติเมื่อวันอังคารให้ปิดสะพานเก่า")]
    [InlineData("ko", "시의회는 화요일에 오래된 다리를 폐쇄하기로 결정했다.")]
    [InlineData("ja", "市議会は火曜日、古い橋を閉鎖することを決めた。")]
    [InlineData("zh", "市议会周二决定关闭旧桥，工程将持续到五月。")]
    public void Other_scripts_are_told_by_their_letters(string language, string text) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Budget 2024")]
    [InlineData("12 345,67 — 89 % 10:30")]
    [InlineData("Xylqu brontar vemil osk trelvane pordun mistrak")]
    [InlineData(
        "Gradsko vijeće je u utorak odlučilo da se most zatvori, a radovi će trajati do svibnja, kao što je rekao gradonačelnik."
    )]
    [InlineData("The mayor said that the bridge is closed. 市议会周二决定关闭旧桥，工程将持续到五月。")]
    public void When_unsure_there_is_no_answer(string text) => Assert.Null(LanguageGuess.Of(text));

    [Fact]
    public void A_name_in_another_script_does_not_change_the_answer() =>
        Assert.Equal(
            "en",
            LanguageGuess.Of("The mayor of Киев said that the bridge was closed by the city and will be open in May.")
        );
}
