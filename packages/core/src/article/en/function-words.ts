const words = (list: string): readonly string[] => list.split(" ");

/** Frequent words that carry no meaning of their own, by language; words that two languages share count for both. */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "the of and to in that is was for on with as at by it from be are this which or an had have has were not but his her they their its he she will would who been after said when than into more about also can if there we i you a",
  ),
  es: words(
    "el la los las de del que y en un una por con no su para es al lo como más o pero sus le ha desde sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta hay donde quien durante tras antes",
  ),
  fr: words(
    "le la les de des du que et en un une par avec ne pas pour est au aux ce cette il elle dans qui sur son sa ses se plus ou mais nous vous leur été sont comme tout fait être ont lors depuis après avant entre",
  ),
  de: words(
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch",
  ),
  it: words(
    "il lo la i gli le di che e in un una per con non del della dei delle al alla è sono come più ma anche dal nel nella sul si ha da questo questa essere stato dopo prima tra fra suo sua",
  ),
  pt: words(
    "o a os as de do da dos das que e em um uma por com não para é ao no na nos nas se mais mas como foi ou sua seu são pela pelo até isso ela ele entre depois sem mesmo também já quando muito",
  ),
  nl: words(
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hij ze wordt door over deze werd tot had onder meer hun die wat tegen kan",
  ),
};
