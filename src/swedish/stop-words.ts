/**
 * Words that say nothing about which support somebody looks for: function words, question words, and
 * what people write around a wish. Folded as by `vik`. Names, needs and places are never here.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  alla allt allting alltid aldrig an anda annan annat andra antingen att av
  bara behov behova behover behovde bli blir blev blivit borde bra bor
  da de dem den denna dess dessa det detta dig din dina dit ditt dock du dar darfor
  efter eftersom ej eller en enligt er era ett
  fast fatt far fa fanns fick finna finnas finns fran for fore forut
  ge ger gett gar ga gatt gick gor gora gjort gjorde garna genom
  ha had hade haft han hans har hennes hej henne hit hjalp hjalpa hjalper hjalpas hon hos hur har
  i ibland icke ihop in inga ingen ingenting inget inom inte
  ja jag jo ju just
  kan kanske kom komma kommer kommit kunde kunna klara
  langre lite
  man massa med mej mellan men mer mera mig min mina mitt mot mycket maste
  nagon nagonstans nagot nagra nar ni nu nog nej
  och ocksa om oss
  pa
  reda redan ratt
  sa samt se sedan sen ser sett sig sin sina sitt ska skall skulle slippa som soker soka sokt sag saker sadan sadant sjalv sitter
  ta tack tar tas tog till tills tips tror
  under upp ut
  vad var vara varfor varit varje vart vara vars vem vems vet veta vi vid vilja vilka vilken vilket vill ville visst
  ar ars aring at
  ater over
  `
    .trim()
    .split(/\s+/),
);
